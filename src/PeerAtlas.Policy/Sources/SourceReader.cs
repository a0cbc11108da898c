using System.Collections.Immutable;
using PeerAtlas.Policy.Terms;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Sources;

/// <summary>Reads sources: those of a state's file and of the national codes, and the files of <c>sources/</c>.</summary>
internal static class SourceReader
{
    private static readonly ImmutableArray<Key> Named =
    [
        new("title", Form.Words, "Its title, as printed.", "Peer Services"),
        new("publisher", Form.Words, "Who published it.", "Idaho Department of Health and Welfare"),
        new("url", Form.Address, "Where it was read."),
    ];

    private static readonly ImmutableArray<Key> Dated =
    [
        new("published", Form.Date, "When it was published or last changed, where it says so."),
        new("checked", Form.Day, "The day on which somebody last opened it and found that it still says so."),
        new("archived", Form.Address, "The address of a stored copy, elsewhere than `url`.", "https://web.archive.org/web/2025/https://example.gov/page"),
    ];

    /// <summary>A source.</summary>
    public static readonly Keys Keys = new(
        "source",
        "A document or page in which facts were read.",
        [.. Named, new("kind", new Form.TermOf("source-kinds"), "What kind of source it is.")],
        Dated);

    /// <summary>A source that is no fact's of a state.</summary>
    public static readonly Keys KeysWithoutKind = new("national-source", "A document or page in which codes were read.", Named, Dated);

    private static readonly SourceKind NoKind = new(TermValue.StandIn, SourceMark.None, false);
    private static readonly Source StandIn = new("", "", "", "", NoKind, null, default);

    /// <summary>The sources that a file may cite: its own, and the shared ones.</summary>
    /// <param name="file">The file.</param>
    /// <param name="kinds">The codebook's kinds of source.</param>
    /// <param name="shared">The documents of <c>sources/</c>.</param>
    public static SourceList ReadAll(Fields file, SourceKinds? kinds, SharedSources shared) =>
        new(file, (id, node, section) => Read(id, Fields.Of(node, section, Keys), kinds), StandIn, shared);

    /// <summary>The same of a list whose sources are no facts of a state, so that no reader needs to be told of their kind.</summary>
    public static SourceList ReadAllWithoutKind(Fields file, SharedSources shared) =>
        new(file, (id, node, section) => Read(id, Fields.Of(node, section, KeysWithoutKind), null), StandIn, shared);

    /// <summary>A shared source; its id is the name of its file.</summary>
    public static Source ReadShared(YamlNode root, string id, FileReading file, SourceKinds? kinds)
    {
        Section section = file.Whole("source");
        IdValue.Check(section, "the file's name", id, root);
        return Read(id, Fields.Of(root, section, Keys), kinds) with { IsShared = true };
    }

    private static Source Read(string id, Fields fields, SourceKinds? kinds)
    {
        Source source = new(
            id,
            fields.Text("title"),
            fields.Text("publisher"),
            fields.Url("url"),
            kinds?.Of(fields.Term("kind", kinds.Terms)) ?? NoKind,
            fields.OptionalPastDate("published"),
            fields.At)
        {
            Checked = fields.OptionalPastDate("checked"),
            Archived = fields.OptionalUrl("archived"),
        };
        CheckLook(fields, source);
        if (source is { Archived: { } copy, Url.Length: > 0 } && SourceAddress.PageOf(copy) == SourceAddress.PageOf(source.Url))
        {
            fields.Section.Report(SourceChecks.Copy, fields.PlaceOf("archived"),
                "'archived' is the source's own 'url'; write the address of a stored copy, or leave it out");
        }

        return source;
    }

    private static void CheckLook(Fields fields, Source source)
    {
        if (source.Checked is not { } opened)
        {
            return;
        }

        if (opened.Day is null)
        {
            fields.Section.Report(SourceChecks.Checked, fields.PlaceOf("checked"),
                $"'checked' is {opened}; write the day on which somebody opened the source, as YYYY-MM-DD");
        }
        else if (source.Published is { } published && opened.LastDay < published.FirstDay)
        {
            fields.Section.Report(SourceChecks.Checked, fields.PlaceOf("checked"),
                $"'checked' is {opened}, before 'published', {published}; correct one of the two");
        }
    }
}

/// <summary>The codebook's kinds of source.</summary>
/// <param name="Terms">The closed list.</param>
/// <param name="ById">What is to be told of each.</param>
internal sealed record SourceKinds(Vocabulary Terms, ImmutableDictionary<string, SourceKind> ById)
{
    /// <summary>The kind of a term; one of which nothing is told for a stand-in.</summary>
    public SourceKind Of(Term term) => ById.GetValueOrDefault(term.Id) ?? new SourceKind(term, SourceMark.None, false);
}
