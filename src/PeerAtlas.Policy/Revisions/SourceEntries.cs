using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Policy.Revisions;

/// <summary>Sources, laid out for comparing.</summary>
internal static class SourceEntries
{
    /// <summary>One source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="state">In whose file it stands; null for one that several files cite.</param>
    public static RevisedEntry Of(Source source, State? state) => new(
        $"{(state is null ? "" : $"{state.Code}/")}sources/{source.Id}",
        new ChangedThing(state, "sources", source.Id, state is null ? null : $"/states/{state.Slug}/#sources", source.At),
        [
            Trait.Source("title", source.Title),
            Trait.Source("publisher", source.Publisher),
            Trait.Source("url", source.Url),
            new Trait("kind", source.Kind.Id, TraitKind.Source, source.Kind.Name),
            Trait.Source("published", source.Published),
            Trait.Source("checked", source.Checked),
            Trait.Source("archived", source.Archived),
        ])
    {
        Whole = Trait.Naming(source),
    };

    /// <summary>What one document is known by, whatever its id and wherever it is defined.</summary>
    public static string? DocumentOf(RevisedEntry entry) =>
        entry.Thing.List == "sources" && entry.Traits.First(trait => trait.Field == "url").Text is { } url ? SourceAddress.KeyOf(url) : null;
}
