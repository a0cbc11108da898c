using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Revisions;
using PeerAtlas.Site.Proofs;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Changes;

/// <summary>Changes of policy in a reader's words. Every value comes with what it rests on.</summary>
internal static class PolicyChangeWords
{
    /// <summary>"Idaho: Medicaid coverage for adults …".</summary>
    public static string Title(this PolicyChange change) => $"{change.About.State!.Name}: {change.About.Name}";

    /// <summary>"Yes until December 1, 2025; no since.", "Announced for July 2026: yes.", "Corrected: no, not yes."</summary>
    /// <param name="change">The change.</param>
    /// <param name="today">The day on which it is read.</param>
    public static string What(this PolicyChange change, DateOnly today) => change.Kind switch
    {
        PolicyChangeKind.Announced => HistoryWords.Announced(change.About.Question, change.Claim.Announced!, today)
            + (change.Before is { } now ? $" Known to hold: {HistoryWords.Value(change.About.Question, now)}." : ""),
        PolicyChangeKind.Corrected => $"Corrected: {After(change)}. Told before: {HistoryWords.Value(change.About.Question, change.Before!)}. Whether the policy changed meanwhile is not known.",
        _ => FirstLetter.Upper(Changed(change)),
    };

    /// <summary>"December 1, 2025", "announced for July 2026", "corrected on …", "date not known".</summary>
    public static string When(this PolicyChange change) => change switch
    {
        { Kind: PolicyChangeKind.Announced, Date: { } from } => $"announced for {from.InWords()}",
        { Kind: PolicyChangeKind.Corrected, Recorded: { } day } => $"corrected on {day.InWords()}",
        { Date: { } date } => date.InWords(),
        _ => "date not known",
    };

    private static string Changed(PolicyChange change) => change switch
    {
        { Before: { } before, Until: { } until } => $"{HistoryWords.Value(change.About.Question, before)} until {until.InWords()}; {After(change)}{Since(change)}.",
        { Before: { } before, Date: { } } => $"{HistoryWords.Value(change.About.Question, before)} before; {After(change)}{Since(change)}.",
        { Before: { } before } => $"{HistoryWords.Value(change.About.Question, before)} before; {After(change)} now. The day of the change is not known.",
        _ => $"{After(change)}{Since(change)}.",
    };

    private static string After(PolicyChange change) => HistoryWords.Value(change.About.Question, change.Claim.Said);

    private static string Since(PolicyChange change) => HistoryWords.Since(change.Claim.Said, change.Until);
}
