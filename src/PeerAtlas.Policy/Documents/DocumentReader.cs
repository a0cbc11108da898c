using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Documents;

/// <summary>Reads the documents of a state file.</summary>
internal static class DocumentReader
{
    /// <summary>When a document was issued and takes effect.</summary>
    public static readonly ImmutableArray<Key> Dates =
    [
        new("issued", Form.Date, "When it was issued."),
        new("effective", Form.Date, "When it takes effect; it may lie ahead."),
    ];

    /// <summary>A document.</summary>
    public static readonly Keys Keys = new(
        "document",
        "A law, rule, manual, bulletin or other text of the state.",
        [
            new("title", Form.Words, "Its title.", "Peer support services"),
            new("kind", new Form.TermOf("document-kinds"), "What kind of document it is."),
            new("url", Form.Address, "Where it stands."),
            new("summary", Form.Words, "What it says on peer support, in one or two sentences.", "Sets who may be a peer specialist."),
            FactKeys.Source,
        ],
        [
            new("number", Form.Words, "Its number; its address is made of it.", "OAC 5160-27-14"),
            .. Dates,
            new("comments_until", Form.Date, "The last day on which the public may comment on it."),
            .. EntryIds.Keys,
            .. FactForm.Words.ClaimKeys,
        ]);

    /// <summary>All entries under <c>documents</c>.</summary>
    public static ImmutableArray<StateDocument> ReadAll(Fields state, FactReader facts, Terminology terms)
    {
        Section section = state.Section.In("documents");
        EntryIds ids = new(section, "document");
        return [.. state.List("documents").Select(node =>
        {
            Fields fields = Fields.Of(node, section, Keys);
            (FactDate? issued, FactDate? effective) = ReadDates(fields);
            string title = fields.Text("title");
            string? number = fields.OptionalText("number");
            EntryId id = ids.Of(fields, number ?? title);
            return new StateDocument(
                id,
                title,
                number,
                fields.Term("kind", terms.DocumentKinds),
                issued,
                effective,
                fields.Url("url"),
                facts.ReadEntry(fields, id, new AnswerValue.Text(fields.Text("summary"))),
                node.At)
            {
                CommentsUntil = fields.OptionalDate("comments_until"),
            };
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
