using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Maps;

/// <summary>One state on the map.</summary>
/// <param name="State">Which.</param>
/// <param name="Answer">Its answer; null when it is not yet researched.</param>
/// <param name="Address">Where its link leads.</param>
/// <param name="Today">The day on which it is read.</param>
/// <param name="Slug">Its slug where a script picks states from the map; null elsewhere.</param>
public sealed record MapAnswer(State State, ResolvedAnswer? Answer, string Address, DateOnly Today, string? Slug = null)
{
    /// <summary>The sign that fills it.</summary>
    public Sign Sign => Answer?.Sign ?? Sign.Absent;

    /// <summary>The name of its link, for readers who do not see the fill: "Ohio: No, by a 2024 national review; sources disagree".</summary>
    public string Name => $"{State.Name}: {Words}";

    /// <summary>The answer with all that a reader must beware of, in few words.</summary>
    public string Words => Answer is null ? Sign.Word()
        : Answer.Claim.FurtherDoubts(Today) is { } doubts ? $"{Answer.InShort()}; {doubts}" : Answer.InShort();
}
