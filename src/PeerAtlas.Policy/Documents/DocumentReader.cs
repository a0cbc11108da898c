using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Documents;

/// <summary>Reads the documents of a state file.</summary>
internal static class DocumentReader
{
    private static readonly Keys Keys = new("title kind url summary source", "number issued effective");

    /// <summary>All entries under <c>documents</c>.</summary>
    public static ImmutableArray<StateDocument> ReadAll(Fields state, SourceList<Source> sources, Terminology terms)
    {
        Section section = state.Section.In("documents");
        return [.. state.List("documents").Select(node =>
        {
            Fields fields = Fields.Of(node, section, Keys);
            (FactDate? issued, FactDate? effective) = ReadDates(fields);
            return new StateDocument(
                fields.Text("title"),
                fields.OptionalText("number"),
                fields.Term("kind", terms.DocumentKinds),
                issued,
                effective,
                fields.Url("url"),
                fields.Text("summary"),
                sources.CitedBy(fields),
                node.At);
        })];
    }

    /// <summary>
    /// When a document was issued and takes effect; see <see cref="DocumentChecks.EffectiveLongBeforeIssued"/> and
    /// <see cref="ValueChecks.FutureDate"/> for how the two may lie to each other and to today.
    /// </summary>
    public static (FactDate? Issued, FactDate? Effective) ReadDates(Fields fields)
    {
        FactDate? issued = fields.OptionalPastDate("issued");
        FactDate? effective = fields.OptionalDate("effective");
        if (issued is { } from && effective is { } to && to.LastDay < from.FirstDay.AddYears(-1))
        {
            fields.Section.Report(DocumentChecks.EffectiveLongBeforeIssued, fields.PlaceOf("effective"),
                $"'effective' is {to}, more than a year before 'issued', {from}; check both dates");
        }

        return (issued, effective);
    }
}
