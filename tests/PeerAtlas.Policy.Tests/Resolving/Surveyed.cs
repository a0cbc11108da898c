using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Policy.Tests.Resolving;

/// <summary>Small atlases with surveys beside a state's own facts.</summary>
internal static class Surveyed
{
    private const string OwnFact = "    value: yes\n    source: rule\n    as_of: 2025-06-30\n";

    /// <summary>Only Idaho's own fact: the one that every small atlas has, or the one written, as <c>{ value: no, source: rule }</c>.</summary>
    public static SmallAtlas Alone(string? fact = null) => fact is null
        ? SmallAtlas.Valid.Replace(SmallFiles.Survey, "  ID: yes\n", "")
        : SmallAtlas.Valid.Replace(SmallFiles.Survey, "  ID: yes\n", "").Replace(SmallFiles.Idaho, $":\n{OwnFact}", $": {fact}\n");

    /// <summary>Adds a survey with a document of its own.</summary>
    public static SmallAtlas Asked(this SmallAtlas atlas, string id, string asOf, string idaho, string wyoming = "no") => atlas
        .With($"sources/{id}.yml", SmallFiles.All[SmallFiles.SurveySource].Replace("count-2025", id, StringComparison.Ordinal)
            .Replace("published: 2025-10\n", "", StringComparison.Ordinal))
        .AskedBy(id, id, asOf, idaho, wyoming);

    /// <summary>Adds a survey by a document that is there already.</summary>
    public static SmallAtlas AskedBy(this SmallAtlas atlas, string source, string id, string asOf, string idaho, string wyoming = "no") =>
        atlas.With($"surveys/{id}.yml", SmallFiles.All[SmallFiles.Survey]
            .Replace("id: count-2025", $"id: {id}", StringComparison.Ordinal)
            .Replace("source: count-2025", $"source: {source}", StringComparison.Ordinal)
            .Replace("2025-09", asOf, StringComparison.Ordinal)
            .Replace("ID: yes", $"ID: {idaho}", StringComparison.Ordinal)
            .Replace("WY: no", $"WY: {wyoming}", StringComparison.Ordinal));

    public static ResolvedAnswer? Resolve(this SmallAtlas atlas, string slug, string question)
    {
        Atlas read = atlas.Read().Atlas!;
        State state = read.States.Single(s => s.Slug == slug);
        return read.Resolve(state, read.Codebook.Question(question)!);
    }

    public static ResolvedAnswer Idaho(this SmallAtlas atlas) => atlas.Resolve("idaho", "medicaid-mental-health")!;
}
