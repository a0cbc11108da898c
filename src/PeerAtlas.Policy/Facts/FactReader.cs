using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Facts;

/// <summary>Reads facts: a value with its source, dates, note and disputes.</summary>
/// <param name="sources">The sources of the file.</param>
internal sealed class FactReader(SourceList<Source> sources)
{
    private static readonly Keys FactKeys = new("value source", "as_of since reading note disputed");
    private static readonly Keys DisputeKeys = new("value source", "as_of note");
    private static readonly string[] Readings = ["stated", "inferred"];

    /// <summary>Reads the value of a fact under the key <c>value</c>; a stand-in when it cannot be read.</summary>
    public delegate T ValueReader<T>(Section section, YamlNode node);

    /// <summary>Reads one fact.</summary>
    /// <param name="node">The fact.</param>
    /// <param name="section">Where problems go.</param>
    /// <param name="read">Reads its value and the values of its disputes.</param>
    /// <param name="standIn">The value where there is none to read.</param>
    public Fact<T> Read<T>(YamlNode node, Section section, ValueReader<T> read, T standIn)
    {
        Fields fields = Fields.Of(node, section, FactKeys);
        Fact<T> fact = new(
            Value(fields, read, standIn),
            sources.CitedBy(fields),
            fields.OptionalPastDate("as_of"),
            fields.OptionalPastDate("since"),
            ReadReading(fields),
            fields.OptionalText("note"),
            [.. fields.List("disputed").Select(dispute => ReadDispute(dispute, section.In("disputed"), read, standIn))],
            fields.PlaceOf("value"));
        WarnOfAge(section, fact.SpeaksFor, fact.At);
        WarnOfIdleDisputes(section, fact);
        return fact;
    }

    /// <summary>Reads a list of facts in plain words.</summary>
    public ImmutableArray<Fact<string>> ReadTexts(Fields fields, string key)
    {
        Section section = fields.Section.In(key);
        return [.. fields.List(key).Select(node =>
            Read(node, section, (at, value) => TextValue.Read(at, "value", value) ?? "", ""))];
    }

    /// <summary>Stated unless <c>reading</c> says otherwise.</summary>
    public static Reading ReadReading(Fields fields) =>
        fields.OptionalWord("reading", Readings) == "inferred" ? Reading.Inferred : Reading.Stated;

    /// <summary>Warns when what speaks for a date speaks for one long past.</summary>
    public static void WarnOfAge(Section section, FactDate? speaksFor, Place at)
    {
        if (speaksFor is { } date && date.IsOlderThan(Caveats.YearsUntilOld, section.File.Today))
        {
            section.Report(FactChecks.Old, at,
                $"speaks for {date}, more than {Caveats.YearsUntilOld} years ago; look for a newer source");
        }
    }

    private Dispute<T> ReadDispute<T>(YamlNode node, Section section, ValueReader<T> read, T standIn)
    {
        Fields fields = Fields.Of(node, section, DisputeKeys);
        return new Dispute<T>(
            Value(fields, read, standIn),
            sources.CitedBy(fields),
            fields.OptionalPastDate("as_of"),
            fields.OptionalText("note"),
            fields.PlaceOf("value"));
    }

    private static T Value<T>(Fields fields, ValueReader<T> read, T standIn) =>
        fields.Find("value") is { } node ? read(fields.Section, node) : standIn;

    // Two texts may say the same in other words and differ in what matters; only terms and numbers can be compared.
    private static void WarnOfIdleDisputes<T>(Section section, Fact<T> fact)
    {
        foreach (Dispute<T> dispute in fact.Disputed)
        {
            if (dispute.Value is AnswerValue.Coded { Terms.IsEmpty: false } or AnswerValue.Number && dispute.Value.Equals(fact.Value))
            {
                section.In("disputed").Report(FactChecks.IdleDispute, dispute.At,
                    $"says {Wording.Quote($"{dispute.Value}")}, the same as the fact; correct it or remove it");
            }
        }
    }
}
