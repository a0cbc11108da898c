using System.Collections.Immutable;
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
        Trait.Sources("source", withProof ? SourcesOf(said, newer) : []),
        Trait.Source("reading", said.Reading == Reading.Inferred ? "inferred" : "stated"),
        Trait.Source("quote", said.Quote),
    ];

    // The same documents under other ids are told where the sources stand.
    private static ImmutableArray<Source> SourcesOf(Evidence said, Evidence newer)
    {
        bool same = said.Sources.Select(source => SourceAddress.KeyOf(source.Url)).SequenceEqual(newer.Sources.Select(source => SourceAddress.KeyOf(source.Url)));
        return (same ? newer : said).Sources;
    }

    // What disputes a fact is known by its main source, what held before by the day on which it ended, or by its source when that was mended.
    private static IEnumerable<Change> OfLists(ChangedThing about, Claim older, Claim newer, bool toldByValue) =>
        Matched(about, Disputes(older), Disputes(newer), _ => true)
            // The end of what stood there is the other half of a change that is told.
            .Concat(Matched(about, Past(older), Past(newer), added => !(toldByValue && ValueText.Of(added.Said.Value) == ValueText.Of(older.Value))));

    /// <summary>What stands beside the value of a fact that is new: what disputes it, what held before, what is announced.</summary>
    public static IEnumerable<Change> Added(ChangedThing about, Claim claim) =>
        Disputes(claim).Concat(Past(claim)).Concat(Coming(claim)).Select(beside => new Change(ChangeKind.Added, about, beside.Field, null, beside.Side));

    private static IEnumerable<EvidenceBeside> Disputes(Claim claim) => claim.Disputed.Select(said => new EvidenceBeside("disputed", said));

    private static IEnumerable<EvidenceBeside> Past(Claim claim) => claim.Earlier.Select(earlier => new EvidenceBeside("earlier", earlier.Said) { Until = earlier.Until });

    private static IEnumerable<EvidenceBeside> Coming(Claim claim) =>
        claim.Announced is { } announced ? [new EvidenceBeside("announced", announced.Said) { From = announced.From }] : [];

    private static IEnumerable<Change> Matched(
        ChangedThing about, IEnumerable<EvidenceBeside> older, IEnumerable<EvidenceBeside> newer, Func<EvidenceBeside, bool> tellsAdded)
    {
        List<EvidenceBeside> left = [.. older];
        List<EvidenceBeside> unmatched = [];
        List<Change> changes = [];
        foreach (EvidenceBeside now in newer)
        {
            if ((Taken(left, was => was.IsSame(now) && was.SaysSame(now)) ?? Taken(left, was => was.IsSame(now))) is { } before)
            {
                changes.AddRange(OfBeside(about, before, now));
            }
            else
            {
                unmatched.Add(now);
            }
        }

        foreach (EvidenceBeside now in unmatched)
        {
            if (Taken(left, was => was.SaysSame(now) && was.Said.Source.Id == now.Said.Source.Id) is { } before)
            {
                changes.AddRange(OfBeside(about, before, now));
            }
            else if (tellsAdded(now))
            {
                changes.Add(new Change(ChangeKind.Added, about, now.Field, null, now.Side));
            }
        }

        return changes.Concat(left.Select(gone => new Change(ChangeKind.Removed, about, gone.Field, gone.Side, null)));
    }

    private static EvidenceBeside? Taken(List<EvidenceBeside> left, Predicate<EvidenceBeside> fits)
    {
        EvidenceBeside? found = left.Find(fits);
        if (found is not null)
        {
            left.Remove(found);
        }

        return found;
    }

    private static IEnumerable<Change> OfAnnouncements(ChangedThing about, Claim older, Claim newer, bool toldByValue) =>
        (Coming(older).FirstOrDefault(), Coming(newer).FirstOrDefault()) switch
        {
            ({ } before, { } after) => OfBeside(about, before, after),
            (null, { } added) => [new Change(ChangeKind.Added, about, added.Field, null, added.Side)],
            // What was announced has come, and is told as the fact.
            ({ } gone, null) when !(toldByValue && ValueText.Of(gone.Said.Value) == ValueText.Of(newer.Value)) =>
                [new Change(ChangeKind.Removed, about, gone.Field, gone.Side, null)],
            _ => [],
        };

    private static IEnumerable<Change> OfBeside(ChangedThing about, EvidenceBeside older, EvidenceBeside newer)
    {
        if (!older.SaysSame(newer))
        {
            ChangeKind kind = older.Said.Value is AnswerValue.Text && newer.Said.Value is AnswerValue.Text ? ChangeKind.Wording : ChangeKind.Correction;
            yield return new Change(kind, about, newer.Field, older.Side, newer.Side);
        }

        string prefix = $"{newer.Field}.";
        IEnumerable<Change> ofDays = TraitComparison.Of(about, older.Days, newer.Days, timePassed: false, prefix);
        foreach (Change change in OfSaid(about, prefix, older.Said, newer.Said, withProof: true).Concat(ofDays))
        {
            yield return change;
        }
    }
}
