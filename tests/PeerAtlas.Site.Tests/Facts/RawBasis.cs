namespace PeerAtlas.Site.Tests.Facts;

/// <summary>
/// What an advocate would be ashamed to be asked for, by the text of the files alone: a fact of which every source is a trade publication or
/// lies on a host that copies documents.
/// </summary>
internal static class RawBasis
{
    private const string Answers = "answers.";
    private const string Requirements = "credentials.requirements.";

    private static readonly IReadOnlyList<string> Hosts = [.. RawData.OfRepository["codebook.yml"]["copy-hosts"].Items.Select(host => host.Text)];

    /// <summary>True for an address on a host that copies documents.</summary>
    public static bool IsCopy(string url) => new Uri(url).IdnHost is var host
        && Hosts.Any(copies => host == copies || host.EndsWith($".{copies}", StringComparison.Ordinal));

    /// <summary>True for a source that nobody should have to defend.</summary>
    public static bool IsPoor(RawYaml source) =>
        RawData.OfRepository.Codebook.Trait("source-kinds", source["kind"].Text, "mark").TextOrNull == "trade" || IsCopy(source["url"].Text);

    /// <summary>True for a fact with such sources alone.</summary>
    public static bool IsPoorFact(RawYaml state, RawYaml fact) =>
        fact.Exists && RawFacts.SourcesOf(fact).All(id => IsPoor(new RawFacts(state, RawData.OfRepository).Source(id)));

    /// <summary>True for an answer of the state's own file that is one; where the file is silent a survey answers.</summary>
    public static bool IsPoorAnswer(RawYaml state, string question) => IsPoorFact(state, state["answers"][question]);

    /// <summary>True for a criterion that such a fact decides.</summary>
    public static bool IsPoor(RawYaml state, RawYaml criterion) => criterion["decided_by"].Items.Select(decider => decider["field"].Text).Any(field =>
        field.StartsWith(Answers, StringComparison.Ordinal)
            ? IsPoorAnswer(state, field[Answers.Length..])
            : RawCredential.Of(state).Any(credential => credential.IsFull && credential.IsForAdults && IsPoorFact(state, credential[field[Requirements.Length..]])));
}
