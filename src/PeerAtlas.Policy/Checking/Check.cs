namespace PeerAtlas.Policy.Checking;

/// <summary>One numbered check of the data.</summary>
/// <param name="Code">Its number: <c>PA012</c>. Stable; never used again for another check.</param>
/// <param name="Severity">What kind of problem it reports.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Meaning">What is wrong and what would be right, in a sentence or two for a maintainer.</param>
public sealed record Check(string Code, Severity Severity, string Title, string Meaning)
{
    internal static Check Error(string code, string title, string meaning) => new(code, Severity.Error, title, meaning);

    internal static Check Warning(string code, string title, string meaning) => new(code, Severity.Warning, title, meaning);
}
