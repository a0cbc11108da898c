using System.Collections.Immutable;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Policy.Revisions;

/// <summary>
/// Finds the changes of policy: from what each fact says of its own life (<c>since</c>, <c>earlier</c>, <c>announced</c>), and from the
/// history of the repository, where that was read. Pure.
/// </summary>
public static class PolicyChanges
{
    // What tells whom to ask, what we make of a policy, or where it was read, is no policy.
    private static readonly string[] Policies = ["answers", "requirements", "credentials", "billing", "services", "training", "documents"];

    /// <summary>All changes, the newest first; of one day, in the order of the states and their pages. Those without a day come last.</summary>
    /// <param name="atlas">The facts.</param>
    /// <param name="history">What the repository took in over time; null where that was not read.</param>
    public static ImmutableArray<PolicyChange> Of(Atlas atlas, PolicyHistory? history)
    {
        ImmutableArray<PolicyChange> told = [.. Named(atlas.States.SelectMany(state => Of(atlas, state)))];
        IEnumerable<PolicyChange> recorded = history is null ? [] : Named(history.Changes.Select(change => OfRecord(atlas, change)).OfType<PolicyChange>())
            .Where(change => !told.Any(known => IsToldBy(change, known)));
        return
        [
            .. told.Concat(recorded).DistinctBy(change => change.Id, StringComparer.Ordinal)
                .OrderByDescending(change => change.Day ?? DateOnly.MinValue),
        ];
    }

    private static IEnumerable<PolicyChange> Of(Atlas atlas, State state) => StateEntries.Of(state, atlas.Codebook).Select(entry => entry.Thing)
        .Where(thing => thing.Claim is { } claim && TellsItsLife(claim) && Policies.Contains(thing.List))
        .SelectMany(thing => Of(thing, thing.List == "answers" ? atlas.Resolve(state, thing.Question!)!.Claim : thing.Claim!));

    // What surveys add to a fact is no part of its life.
    private static bool TellsItsLife(Claim claim) => claim.Said.Since is not null || !claim.Earlier.IsDefaultOrEmpty || claim.Announced is not null;

    private static IEnumerable<PolicyChange> Of(ChangedThing about, Claim claim)
    {
        (Evidence Said, FactDate? Until)? before = null;
        foreach (Earlier earlier in claim.Earlier.Reverse())
        {
            if (Between(about, before, new Claim(claim.Anchor, earlier.Said, [], [], null, [])) is { } change)
            {
                yield return change;
            }

            before = (earlier.Said, earlier.Until);
        }

        if (Between(about, before, claim) is { } last)
        {
            yield return last;
        }

        if (claim.Announced is { } announced)
        {
            Claim coming = new(claim.Anchor, announced.Said, [], [], announced, []);
            yield return new PolicyChange(PolicyChangeKind.Announced, about, coming, claim.Said, announced.From);
        }
    }

    private static PolicyChange? Between(ChangedThing about, (Evidence Said, FactDate? Until)? before, Claim after) =>
        (after.Said.Since ?? before?.Until) is not { } date || (before is { } old && ValueText.Of(old.Said.Value) == ValueText.Of(after.Value))
            ? null
            : new PolicyChange(PolicyChangeKind.Changed, about, after, before?.Said, date) { Until = before?.Until };

    // What the repository took in is told of a fact as it was then; its name, its question and its address are those of today.
    private static PolicyChange? OfRecord(Atlas atlas, RecordedChange recorded)
    {
        if (recorded.Change is not { About: { State: { } state, Claim: { } claim } about, Field: "value", Before.Said: { } before, After.Said: { } after } change
            || change.Kind is not (ChangeKind.Policy or ChangeKind.Correction) || !Policies.Contains(about.List)
            || atlas.States.FirstOrDefault(each => each.Code == state.Code) is not { } today)
        {
            return null;
        }

        ChangedThing thing = StateEntries.Of(today, atlas.Codebook).Select(entry => entry.Thing).FirstOrDefault(thing => thing.Address == about.Address)
            ?? about with { State = today, Address = $"/states/{today.Slug}/" };
        FactDate? until = claim.Earlier.Where(earlier => ValueText.Of(earlier.Said.Value) == ValueText.Of(before.Value)).Select(earlier => (FactDate?)earlier.Until).FirstOrDefault();
        return change.Kind == ChangeKind.Correction
            ? new PolicyChange(PolicyChangeKind.Corrected, thing, claim, before, null) { Recorded = recorded.On }
            : new PolicyChange(PolicyChangeKind.Changed, thing, claim, before, after.Since ?? until) { Recorded = recorded.On, Until = until };
    }

    // A fact that tells its own life tells it best; the history adds only what the fact does not say.
    private static bool IsToldBy(PolicyChange recorded, PolicyChange known) =>
        recorded.Kind == PolicyChangeKind.Changed && known.Kind == PolicyChangeKind.Changed
        && known.About.State?.Code == recorded.About.State?.Code && known.Claim.Anchor == recorded.Claim.Anchor
        && ValueKey(known.Claim.Value) == ValueKey(recorded.Claim.Value) && (recorded.Date is null || recorded.Date.Value.Year == known.Date?.Year);

    // Of two changes to one value in one year the later has a number; the older keeps the id that it had alone.
    private static IEnumerable<PolicyChange> Named(IEnumerable<PolicyChange> changes)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        foreach (PolicyChange change in changes)
        {
            string id = IdOf(change);
            int number = seen[id] = seen.GetValueOrDefault(id) + 1;
            yield return change with { Id = number == 1 ? id : $"{id}/{number}" };
        }
    }

    private static string IdOf(PolicyChange change)
    {
        string fact = $"{change.About.State!.Code.ToLowerInvariant()}/{change.Claim.Anchor}";
        string value = ValueKey(change.Claim.Value);
        return change.Kind switch
        {
            PolicyChangeKind.Changed => $"{fact}/{value}/{(change.Date is { } date ? date.Year : "undated")}",
            PolicyChangeKind.Announced => $"{fact}/announced/{value}/{change.Date!.Value.Year}",
            _ => $"{fact}/corrected/{value}/{change.Recorded:yyyy-MM-dd}",
        };
    }

    // Words may be mended, and are the same change then.
    private static string ValueKey(AnswerValue value) => value switch
    {
        AnswerValue.Coded coded => string.Join('+', coded.Terms.Select(term => Slug.Of(term.Id)).Order(StringComparer.Ordinal)),
        AnswerValue.Number number => AnswerValue.Number.Plain(number.Amount),
        _ => "words",
    };
}
