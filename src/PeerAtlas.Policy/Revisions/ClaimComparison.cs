using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Sources;

namespace PeerAtlas.Policy.Revisions;

/// <summary>Tells what changed of one claim: its value, and everything that it carries.</summary>
internal static class ClaimComparison
{
    /// <summary>The key of a plain fact's value.</summary>
    public const string Value = "value";

    /// <summary>All changes.</summary>
    /// <param name="about">The fact as it stands.</param>
    /// <param name="older">What it was.</param>
    /// <param name="newer">What it is.</param>
    /// <param name="valueField">The key under which the value stands; null where it is told by other means.</param>
    public static IEnumerable<Change> Of(ChangedThing about, Claim older, Claim newer, string? valueField)
    {
        // A name or a summary is words whatever the day.
        bool timePassed = valueField == Value && PassageOfTime.Between(older, newer);
        bool valueChanged = valueField is not null && ValueText.Of(older.Value) != ValueText.Of(newer.Value);
        bool inWords = older.Value is AnswerValue.Text && newer.Value is AnswerValue.Text;
        if (valueChanged)
        {
            ChangeKind kind = timePassed ? ChangeKind.Policy : inWords ? ChangeKind.Wording : ChangeKind.Correction;
            yield return new Change(kind, about, valueField!, Side(older.Said), Side(newer.Said));
        }

        // Dates and source of another value stand with the value.
        bool toldByValue = valueChanged && timePassed;
        foreach (Change change in OfSaid(about, "", older.Said, newer.Said, withProof: !valueChanged || (inWords && !timePassed)))
        {
            yield return change;
        }

        foreach (Change change in OfLists(about, older, newer, toldByValue).Concat(OfAnnouncements(about, older, newer, toldByValue)))
        {
            yield return change;
        }
    }

    /// <summary>A value with what it rests on.</summary>
    public static ChangeSide Side(Evidence said) => new(ValueText.Of(said.Value), said);

    private static IEnumerable<Change> OfSaid(ChangedThing about, string prefix, Evidence older, Evidence newer, bool withProof)
    {
        // A date that a source gives is told once, where the source stands.
        bool bySource = older.Source.Id == newer.Source.Id && older.AsOf == older.Source.Published && newer.AsOf == newer.Source.Published;
        List<Trait> before = Traits(older, withProof, !bySource, newer);
        List<Trait> after = Traits(newer, withProof, !bySource, newer);
        return TraitComparison.Of(about, before, after, timePassed: false, prefix);
    }

    private static List<Trait> Traits(Evidence said, bool withProof, bool withDate, Evidence newer) =>
    [
        Trait.Date("as_of", withProof && withDate ? said.AsOf : null),
        Trait.Date("since", withProof ? said.Since : null),
        Trait.Words("note", said.Note),
        Trait.Source("source", withProof ? SourcesOf(said, newer) : null),
        Trait.Source("reading", said.Reading == Reading.Inferred ? "inferred" : "stated"),
        Trait.Source("quote", said.Quote),
    ];

    // The same documents under other ids are told where the sources stand.
    private static string? SourcesOf(Evidence said, Evidence newer)
    {
        bool same = said.Sources.Select(source => SourceAddress.KeyOf(source.Url)).SequenceEqual(newer.Sources.Select(source => SourceAddress.KeyOf(source.Url)));
        return Trait.Joined((same ? newer : said).Sources.Select(source => source.Id));
    }

    // What disputes a fact is known by its main source, what held before by the day on which it ended.
    private static IEnumerable<Change> OfLists(ChangedThing about, Claim older, Claim newer, bool toldByValue) =>
        Matched(about, "disputed", older.Disputed.Select(said => (said.Source.Id, said)), newer.Disputed.Select(said => (said.Source.Id, said)), _ => true)
            .Concat(Matched(
                about,
                "earlier",
                older.Earlier.Select(earlier => (earlier.Until.ToString(), earlier.Said)),
                newer.Earlier.Select(earlier => (earlier.Until.ToString(), earlier.Said)),
                // The end of what stood there is the other half of a change that is told.
                added => !(toldByValue && ValueText.Of(added.Value) == ValueText.Of(older.Value))));

    private static IEnumerable<Change> Matched(
        ChangedThing about, string field, IEnumerable<(string Key, Evidence Said)> older, IEnumerable<(string Key, Evidence Said)> newer, Func<Evidence, bool> tellsAdded)
    {
        List<(string Key, Evidence Said)> left = [.. older];
        foreach ((string key, Evidence said) in newer)
        {
            int index = left.FindIndex(each => each.Key == key && ValueText.Of(each.Said.Value) == ValueText.Of(said.Value));
            index = index >= 0 ? index : left.FindIndex(each => each.Key == key);
            if (index < 0)
            {
                if (tellsAdded(said))
                {
                    yield return new Change(ChangeKind.Added, about, field, null, Side(said));
                }

                continue;
            }

            Evidence before = left[index].Said;
            left.RemoveAt(index);
            foreach (Change change in OfBeside(about, field, before, said))
            {
                yield return change;
            }
        }

        foreach ((_, Evidence said) in left)
        {
            yield return new Change(ChangeKind.Removed, about, field, Side(said), null);
        }
    }

    private static IEnumerable<Change> OfAnnouncements(ChangedThing about, Claim older, Claim newer, bool toldByValue)
    {
        switch (older.Announced, newer.Announced)
        {
            case (null, null):
                break;
            case (null, { } added):
                yield return new Change(ChangeKind.Added, about, "announced", null, Side(added.Said));
                break;
            case ({ } gone, null):
                // What was announced has come, and is told as the fact.
                if (!(toldByValue && ValueText.Of(gone.Said.Value) == ValueText.Of(newer.Value)))
                {
                    yield return new Change(ChangeKind.Removed, about, "announced", Side(gone.Said), null);
                }

                break;
            case ({ } before, { } after):
                foreach (Change change in OfBeside(about, "announced", before.Said, after.Said)
                    .Concat(TraitComparison.Of(about, [Trait.Date("from", before.From)], [Trait.Date("from", after.From)], timePassed: false, "announced.")))
                {
                    yield return change;
                }

                break;
        }
    }

    private static IEnumerable<Change> OfBeside(ChangedThing about, string field, Evidence older, Evidence newer)
    {
        if (ValueText.Of(older.Value) != ValueText.Of(newer.Value))
        {
            ChangeKind kind = older.Value is AnswerValue.Text && newer.Value is AnswerValue.Text ? ChangeKind.Wording : ChangeKind.Correction;
            yield return new Change(kind, about, field, Side(older), Side(newer));
        }

        foreach (Change change in OfSaid(about, $"{field}.", older, newer, withProof: true))
        {
            yield return change;
        }
    }
}
