using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Billing;

/// <summary>Reads the billing entries of a state file.</summary>
internal static class BillingReader
{
    private static readonly string[] Sizes = ["yes", "no", "both"];

    // What disputes a billing entry disputes its rate.
    private static readonly FactForm Rates = new("rate", "A rate.", [], static (fields, node) =>
        NumberValue.Read(fields.Section, "value", node, 0, NumberValue.Most) is { } rate
            ? new AnswerValue.Number(rate)
            : AnswerValue.StandIn,
        Form.Number);

    /// <summary>A billing entry.</summary>
    public static readonly Keys Keys = new(
        "billing-entry",
        "A billing code as the state uses it.",
        [
            new("code", Form.BillingCode, "The HCPCS or CPT code."),
            new("service", Form.Words, "What is billed by it, as the source calls it.", "Peer support services"),
            FactKeys.Source,
        ],
        [
            new("modifiers", Form.List(Form.Modifier), "The modifiers that go with it.", "[HQ]"),
            new("group", Form.Word([.. Sizes]), "Whether it is for a group, where no modifier says so."),
            new("population", new Form.TermOf("populations"), "Whom it serves."),
            new("unit", new Form.TermOf("billing-units"), "What is counted and paid."),
            new("rate_usd", Form.Number, "Dollars for one unit, more than 0. Leave it out when it is not known.", "14.50"),
            new("rate_payer", Form.Words, "Whose rate it is, only where the source names the payer.", "A health plan"),
            new("superseded", Form.Date, "Until when the rate stood, when another has taken its place."),
            new("limits", Form.Words, "How much may be billed.", "16 units a day"),
            new("prior_authorization", new Form.TermOf("plain-answers"), "Whether the payer must agree beforehand."),
            .. EntryIds.Keys,
            .. Rates.ClaimKeys,
        ]);

    /// <summary>All entries under <c>billing</c>.</summary>
    public static ImmutableArray<BillingEntry> ReadAll(Fields state, FactReader facts, Terminology terms)
    {
        Section section = state.Section.In("billing");
        EntryIds ids = new(section, "billing");
        return [.. state.List("billing").Select(node => Read(node, section, ids, facts, terms))];
    }

    private static BillingEntry Read(YamlNode node, Section section, EntryIds ids, FactReader facts, Terminology terms)
    {
        Fields fields = Fields.Of(node, section, Keys);
        string code = ReadCode(fields);
        ImmutableArray<string> modifiers = ReadModifiers(fields, "modifiers");
        string service = fields.Text("service");
        decimal? rate = ReadRate(fields);
        SessionSize? said = ReadSize(fields);
        SessionSize marked = modifiers.Any(terms.GroupModifiers.Contains) ? SessionSize.Group : SessionSize.OneToOne;
        EntryId id = ids.Of(fields, code.Length == 0 ? "" : string.Join('-', modifiers.Prepend(code)));
        return new BillingEntry(
            id,
            code,
            modifiers,
            service,
            said ?? marked,
            fields.OptionalTerm("population", terms.Populations),
            fields.OptionalTerm("unit", terms.BillingUnits),
            rate,
            fields.OptionalText("rate_payer"),
            fields.OptionalPastDate("superseded"),
            fields.OptionalText("limits"),
            fields.OptionalTerm("prior_authorization", PlainAnswers.Vocabulary),
            facts.ReadEntry(fields, id, rate is { } amount ? new AnswerValue.Number(amount) : new AnswerValue.Text(service), Rates),
            node.At);
    }

    /// <summary>The code of an entry; empty, and one problem, when it has no code's shape.</summary>
    public static string ReadCode(Fields fields) =>
        fields.Find("code") is { } node ? BillingCodeValue.Read(fields.Section, "code", node) : "";

    /// <summary>A list of modifiers; none when it is not there.</summary>
    public static ImmutableArray<string> ReadModifiers(Fields fields, string key) =>
        [.. fields.List(key).Select(node => BillingCodeValue.ReadModifier(fields.Section, key, node))];

    private static SessionSize? ReadSize(Fields fields) => fields.OptionalWord("group", Sizes) switch
    {
        "yes" => SessionSize.Group,
        "both" => SessionSize.Both,
        "no" => SessionSize.OneToOne,
        _ => null,
    };

    private static decimal? ReadRate(Fields fields)
    {
        if (fields.Find("rate_usd") is not { } node || TextValue.Read(fields.Section, "rate_usd", node) is not { } text)
        {
            return null;
        }

        if (NumberValue.TryParse(text, out decimal rate) && rate > 0)
        {
            return rate;
        }

        fields.Section.Report(BillingChecks.Rate, node.At,
            $"'rate_usd' is {Wording.Quote(text)}, not a number greater than 0; leave it out when the rate is unknown");
        return null;
    }
}
