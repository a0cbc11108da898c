using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Billing;

/// <summary>Reads the billing entries of a state file.</summary>
internal static class BillingReader
{
    private static readonly Keys Keys = new(
        "code service source",
        "modifiers population unit rate_usd rate_payer limits prior_authorization reading as_of note");

    /// <summary>All entries under <c>billing</c>.</summary>
    public static ImmutableArray<BillingEntry> ReadAll(Fields state, SourceList<Source> sources, Terminology terms)
    {
        Section section = state.Section.In("billing");
        return [.. state.List("billing").Select(node => Read(node, section, sources, terms))];
    }

    private static BillingEntry Read(YamlNode node, Section section, SourceList<Source> sources, Terminology terms)
    {
        Fields fields = Fields.Of(node, section, Keys);
        BillingEntry entry = new(
            ReadCode(fields),
            ReadModifiers(fields, "modifiers"),
            fields.Text("service"),
            fields.OptionalTerm("population", terms.Populations),
            fields.OptionalTerm("unit", terms.BillingUnits),
            ReadRate(fields),
            fields.OptionalText("rate_payer"),
            fields.OptionalText("limits"),
            fields.OptionalTerm("prior_authorization", PlainAnswers.Vocabulary),
            FactReader.ReadReading(fields),
            fields.OptionalPastDate("as_of"),
            sources.CitedBy(fields),
            fields.OptionalText("note"),
            node.At);
        FactReader.WarnOfAge(section, entry.SpeaksFor, entry.At);
        return entry;
    }

    /// <summary>The code of an entry; empty, and one problem, when it has no code's shape.</summary>
    public static string ReadCode(Fields fields) =>
        fields.Find("code") is { } node ? BillingCodeValue.Read(fields.Section, "code", node) : "";

    /// <summary>A list of modifiers; none when it is not there.</summary>
    public static ImmutableArray<string> ReadModifiers(Fields fields, string key) =>
        [.. fields.List(key).Select(node => BillingCodeValue.ReadModifier(fields.Section, key, node))];

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
