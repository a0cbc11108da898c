using System.Collections.Immutable;
using PeerAtlas.Policy.Facts;

namespace PeerAtlas.Policy.Revisions;

/// <summary>
/// Tells what changed between two revisions of the data. Things are the same by their lasting addresses; one that was renamed under
/// <c>formerly</c>, and a source of the same document, are renamed, not removed and added. Pure: where files and lines stand does not count.
/// </summary>
public static class Revision
{
    /// <summary>All changes: by kind, then what belongs to no state after the states, in order of names and of the page.</summary>
    /// <param name="older">The older revision.</param>
    /// <param name="newer">The newer one.</param>
    public static ImmutableArray<Change> Compare(Atlas older, Atlas newer)
    {
        List<RevisedEntry> before = [.. Entries(older)];
        List<RevisedEntry> after = [.. Entries(newer)];
        Dictionary<string, RevisedEntry> left = before.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        List<Change> changes = [];
        List<RevisedEntry> unmatched = [];
        List<RevisedEntry> added = [];
        foreach (RevisedEntry entry in after)
        {
            if (left.Remove(entry.Key, out RevisedEntry? same))
            {
                changes.AddRange(Of(same, entry));
            }
            else
            {
                unmatched.Add(entry);
            }
        }

        foreach (RevisedEntry entry in unmatched)
        {
            if (FormerOf(entry, left.Values) is { } former)
            {
                left.Remove(former.Key);
                if (entry.TellsRename)
                {
                    changes.Add(new Change(ChangeKind.Renamed, entry.Thing, "", new ChangeSide(NameOf(former)), new ChangeSide(NameOf(entry))));
                }

                changes.AddRange(Of(former, entry));
            }
            else
            {
                added.Add(entry);
            }
        }

        foreach (RevisedEntry entry in added)
        {
            if (MendedSentences.OlderOf(entry, before.Where(each => left.ContainsKey(each.Key))) is { } mended)
            {
                left.Remove(mended.Key);
                changes.AddRange(OfMended(mended, entry));
            }
            else
            {
                changes.Add(new Change(ChangeKind.Added, entry.Thing, "", SurveyedBefore(older, entry), Whole(entry)));
                changes.AddRange(entry.Thing.Claim is { } claim ? ClaimComparison.Added(entry.Thing, claim) : []);
            }
        }

        changes.AddRange(before.Where(entry => left.ContainsKey(entry.Key)).Select(entry => new Change(ChangeKind.Removed, entry.Thing, "", Whole(entry), null)));
        return [.. changes.OrderBy(change => change.Kind).ThenBy(change => change.About.State is null ? 1 : 0).ThenBy(change => change.About.State?.Name, StringComparer.Ordinal)];
    }

    private static IEnumerable<RevisedEntry> Entries(Atlas atlas) =>
        atlas.States.SelectMany(state => StateEntries.Of(state, atlas.Codebook)).Concat(NationalEntries.Of(atlas)).DistinctBy(entry => entry.Key);

    private static RevisedEntry? FormerOf(RevisedEntry entry, IEnumerable<RevisedEntry> left) =>
        SourceEntries.DocumentOf(entry) is { } document
            ? left.FirstOrDefault(each => SourceEntries.DocumentOf(each) == document)
            : left.FirstOrDefault(each => entry.FormerKeys.Contains(each.Key));

    private static IEnumerable<Change> Of(RevisedEntry older, RevisedEntry newer)
    {
        bool timePassed = false;
        IEnumerable<Change> ofClaim = [];
        if (older.Thing.Claim is { } before && newer.Thing.Claim is { } after)
        {
            timePassed = PassageOfTime.Between(before, after);
            ofClaim = ClaimComparison.Of(newer.Thing, before, after, newer.ValueField);
        }

        return TraitComparison.Of(newer.Thing, older.Traits, newer.Traits, timePassed).Concat(ofClaim);
    }

    // A fact whose address hangs on its first words has another address now, and that is told.
    private static IEnumerable<Change> OfMended(RevisedEntry older, RevisedEntry newer)
    {
        IEnumerable<Change> ofSentence = newer.Thing.Address is not null && newer.Key != older.Key
            ? [new Change(ChangeKind.Renamed, newer.Thing, "", new ChangeSide(NameOf(older)), new ChangeSide(NameOf(newer)))]
            : newer.Whole is { } now && older.Whole is { } was && !newer.Traits.Any(trait => trait.Text == now)
                ? [new Change(ChangeKind.Wording, newer.Thing, "", new ChangeSide(was), new ChangeSide(now))]
                : [];
        return ofSentence.Concat(Of(older, newer));
    }

    private static ChangeSide? Whole(RevisedEntry entry) =>
        entry.Thing.Claim is { } claim ? ClaimComparison.Side(claim.Said) : entry.Whole is { } text ? new ChangeSide(text) : null;

    // An answer that only a survey gave before is new in the state's file, and not new to a reader.
    private static ChangeSide? SurveyedBefore(Atlas older, RevisedEntry entry) =>
        entry.Thing is { List: "answers", State: { } state, Question: { } question }
        && older.States.FirstOrDefault(each => each.Code == state.Code) is { } was
        && older.Codebook.Question(question.Id) is { } asked
        && older.Resolve(was, asked) is { Claim.Said: { Origin: Origin.Survey } said }
            ? ClaimComparison.Side(said)
            : null;

    private static string NameOf(RevisedEntry entry) => entry.Key[(entry.Key.LastIndexOfAny(['#', '/']) + 1)..];
}
