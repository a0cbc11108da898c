using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Leads;

/// <summary>Reads the leads of a state file.</summary>
internal static class LeadReader
{
    /// <summary>A lead.</summary>
    public static readonly Keys Keys = new(
        "lead",
        "A text that is known of and that nobody could open. It is no fact and answers nothing.",
        [
            new("for", Form.Words, "The id of a question or requirement, or a few words.", "some-question"),
            new("lead", Form.Words, "Which text, and what keeps it closed.", "The plan's provider manual; the address asks for a login."),
        ],
        [new("named_in", Form.Words, "Where it is named: the id of a source, or an address.", "some-source")]);

    /// <summary>All entries under <c>leads</c>.</summary>
    public static ImmutableArray<Lead> ReadAll(Fields state, SourceList sources, Terminology terms)
    {
        Section section = state.Section.In("leads");
        return [.. state.List("leads").Select(node =>
        {
            Fields fields = Fields.Of(node, section, Keys);
            string about = fields.Text("for");
            (Source? source, string? url) = ReadNamedIn(fields, sources);
            return new Lead(about, QuestionOf(about, terms), fields.Text("lead"), source, url, node.At);
        })];
    }

    private static Question? QuestionOf(string id, Terminology terms) =>
        terms.Questions?.GetValueOrDefault(id) ?? terms.Requirements?.GetValueOrDefault(id);

    private static (Source? Source, string? Url) ReadNamedIn(Fields fields, SourceList sources)
    {
        if (fields.Find("named_in") is YamlScalar { Text: var text } && text.Contains("://", StringComparison.Ordinal))
        {
            return (null, fields.OptionalUrl("named_in"));
        }

        Source? source = sources.NamedBy(fields, "named_in");
        return (source, source?.Url);
    }
}
