using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Facts;

/// <summary>Reads facts: a value with its sources, dates, note, and what disputes, preceded or will follow it.</summary>
/// <param name="sources">The sources that the file may cite.</param>
internal sealed class FactReader(SourceList sources)
{
    /// <summary>A fact in free words that stands in a list.</summary>
    public static readonly Keys TextKeys = new(
        "text", "A fact in plain words.", FactForm.Words.Keys.Described[..2], [.. FactForm.Words.ClaimKeys, .. EntryIds.Keys]);

    private readonly List<(Evidence Said, Section Section)> old = [];

    /// <summary>Reads a value, under the key <c>value</c>; <see cref="AnswerValue.StandIn"/> when it cannot be read.</summary>
    /// <param name="fields">What it stands in: the fact, a dispute, what held earlier, or what is announced.</param>
    /// <param name="node">The value.</param>
    public delegate AnswerValue ValueReader(Fields fields, YamlNode node);

    /// <summary>Reads a fact whose value stands under <c>value</c>.</summary>
    /// <param name="node">The fact.</param>
    /// <param name="section">Where problems go.</param>
    /// <param name="anchor">Its address on its state's page.</param>
    /// <param name="form">The keys of such a fact, and how its values are read.</param>
    public Claim Read(YamlNode node, Section section, string anchor, FactForm form)
    {
        Fields fields = Fields.Of(node, section, form.Keys);
        return Read(fields, anchor, Value(fields, form.Read), fields.PlaceOf("value"), form);
    }

    /// <summary>Reads a list of facts in plain words.</summary>
    /// <param name="fields">What has the list.</param>
    /// <param name="key">The list's key.</param>
    /// <param name="kind">What one of them is, the beginning of its address: <c>strength</c>.</param>
    public ImmutableArray<TextFact> ReadTexts(Fields fields, string key, string kind)
    {
        Section section = fields.Section.In(key);
        EntryIds ids = new(section, kind);
        return [.. fields.List(key).Select(node =>
        {
            Fields fact = Fields.Of(node, section, TextKeys);
            AnswerValue value = Value(fact, FactForm.Words.Read);
            EntryId id = ids.Of(fact, (value as AnswerValue.Text)?.Words ?? "", EntryIds.WordsOfText);
            return new TextFact(id, Read(fact, id.Anchor, value, fact.PlaceOf("value"), FactForm.Words));
        })];
    }

    /// <summary>The claim of an entry of a list, whose value is what the entry tells as a whole.</summary>
    /// <param name="fields">The entry.</param>
    /// <param name="id">Its id.</param>
    /// <param name="value">What it tells: its name, its service, its rate.</param>
    /// <param name="form">How values beside it are read.</param>
    public Claim ReadEntry(Fields fields, EntryId id, AnswerValue value, FactForm? form = null) =>
        Read(fields, id.Anchor, value, fields.At, form ?? FactForm.Words);

    /// <summary>Warns of facts that speak for a date long past, once for each source. To be called when the whole file has been read.</summary>
    public void WarnOfOld()
    {
        foreach (var group in old.GroupBy(fact => (fact.Said.Source.Id, fact.Said.AsOf)).OrderBy(group => group.First().Said.At.Line))
        {
            (Evidence first, Section section) = group.First();
            int more = group.Count() - 1;
            string others = more switch { 0 => "", 1 => ", as does one more", _ => $", as do {more} more" };
            section.Report(FactChecks.Old, first.At,
                $"speaks for {first.AsOf} by {Wording.Quote(first.Source.Id)}, more than {Caveats.YearsUntilOld} years ago{others}; look for a newer source");
        }
    }

    private Claim Read(Fields fields, string anchor, AnswerValue value, Place at, FactForm form)
    {
        FactDate? asOf = fields.OptionalPastDate("as_of");
        Evidence said = Said(fields, value, at, asOf);
        Section section = fields.Section;
        Claim claim = new(
            anchor,
            said,
            [.. Claim.NewestFirst(fields.List("disputed").Select(node => Beside(node, section.In("disputed"), form.DisputeKeys, form)))],
            [.. fields.List("earlier").Select(node => ReadEarlier(node, section.In("earlier"), form)).OfType<Earlier>()],
            fields.Find("announced") is { } announced ? ReadAnnounced(announced, section.In("announced"), form) : null,
            []);
        ClaimConsistency.Check(section, fields, claim, asOf);
        if (said.AsOf?.IsOlderThan(Caveats.YearsUntilOld, section.File.Today.First) ?? false)
        {
            old.Add((said, section));
        }

        return claim;
    }

    private Evidence Said(Fields fields, AnswerValue value, Place at, FactDate? asOf)
    {
        ImmutableArray<Source> cited = sources.CitedBy(fields);
        return new Evidence(
            value,
            cited,
            asOf ?? cited[0].Published,
            fields.OptionalPastDate("since"),
            fields.OptionalWord("reading", FactKeys.Readings) == "inferred" ? Reading.Inferred : Reading.Stated,
            fields.OptionalText("note"),
            fields.OptionalText("quote"),
            Origin.State,
            at);
    }

    private Evidence Beside(YamlNode node, Section section, Keys keys, FactForm form)
    {
        Fields fields = Fields.Of(node, section, keys);
        return Said(fields, Value(fields, form.Read), fields.PlaceOf("value"), fields.OptionalPastDate("as_of"));
    }

    private Earlier? ReadEarlier(YamlNode node, Section section, FactForm form)
    {
        Fields fields = Fields.Of(node, section, form.EarlierKeys);
        Evidence said = Said(fields, Value(fields, form.Read), fields.PlaceOf("value"), null);
        return fields.OptionalPastDate("until") is { } until ? new Earlier(said, until) : null;
    }

    private Announcement? ReadAnnounced(YamlNode node, Section section, FactForm form)
    {
        Fields fields = Fields.Of(node, section, form.AnnouncedKeys);
        Evidence said = Said(fields, Value(fields, form.Read), fields.PlaceOf("value"), null);
        return fields.OptionalDate("from") is { } from ? new Announcement(said, from) : null;
    }

    private static AnswerValue Value(Fields fields, ValueReader read) =>
        fields.Find("value") is { } node ? read(fields, node) : AnswerValue.StandIn;
}
