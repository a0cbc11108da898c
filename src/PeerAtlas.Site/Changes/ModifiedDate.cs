using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Revisions;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Changes;

/// <summary>
/// When a page last had something new to say, to programs that fetch it anew: the newest date of its facts, or the day on which one of
/// them was corrected, as far as the repository's history tells. A year is as old as its first day.
/// </summary>
internal static class ModifiedDate
{
    /// <summary>Of everything.</summary>
    public static FactDate? Of(SiteContext site) => Later(NewestDate.Of(site), AtlasChanges.Of(site).All);

    /// <summary>Of a state.</summary>
    public static FactDate? Of(SiteContext site, State state) => Later(NewestDate.Of(site, state), AtlasChanges.Of(site).OfState(state));

    /// <summary>Of a question or requirement.</summary>
    public static FactDate? Of(SiteContext site, Question question) => Later(NewestDate.Of(site, question), AtlasChanges.Of(site).OfQuestion(question));

    private static FactDate? Later(FactDate? newest, IEnumerable<PolicyChange> changes)
    {
        DateOnly? recorded = changes.Max(change => change.Recorded);
        return recorded is { } day && (newest is null || newest.Value.FirstDay < day) ? FactDate.On(day) : newest;
    }
}
