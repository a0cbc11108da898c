using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Policy.Tests.Checks;

/// <summary>A check's example of what fails it, and of what is like it and passes.</summary>
/// <param name="Code">The check.</param>
/// <param name="Wrong">Fails this check at the marked place, or at <paramref name="At"/>, and no other check.</param>
/// <param name="Right">Passes all checks.</param>
/// <param name="Words">What the message must say, between semicolons.</param>
/// <param name="At">Where, when there is no place to mark.</param>
internal sealed record CheckExample(string Code, SmallAtlas Wrong, SmallAtlas Right, string Words, Place? At = null)
{
    public Place Expected => At ?? Wrong.Marked;

    public Problem TheOnlyProblem() => Assert.Single(Wrong.Read().Problems);
}
