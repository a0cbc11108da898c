using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Revisions;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Changes;

/// <summary>
/// When a page last had something new to say, to programs that fetch it anew: the day on which the repository last took in anything of what it shows, as far
/// as the repository's history was read; else the newest date of its facts.
/// </summary>
internal static class ModifiedDate
{
    /// <summary>Of everything.</summary>
    public static FactDate? Of(SiteContext site) => On(Revised(site).Last) ?? NewestDate.Of(site);

    /// <summary>Of a state.</summary>
    public static FactDate? Of(SiteContext site, State state) => On(Revised(site).Of(state)) ?? NewestDate.Of(site, state);

    /// <summary>Of a question or requirement.</summary>
    public static FactDate? Of(SiteContext site, Question question) => On(Revised(site).Of(question)) ?? NewestDate.Of(site, question);

    /// <summary>A page of facts of every state, with the day on which anything was last taken in, where it has no date of its own.</summary>
    public static Page Revised(this Page page, SiteContext site) => page with { Modified = new(() => page.Modified.Value ?? On(Revised(site).Last)) };

    /// <summary>A page of what is known of some states, with its dates.</summary>
    public static Page Dated(this Page page, SiteContext site, params IReadOnlyCollection<State> states) => page with
    {
        Newest = new(() => NewestDate.Of(states.Select(state => NewestDate.Of(site, state)))),
        Modified = new(() => NewestDate.Of(states.Select(state => Of(site, state)))),
    };

    private static RevisedDays Revised(SiteContext site) => site.Request.History?.Revised ?? RevisedDays.None;

    private static FactDate? On(DateOnly? day) => day is { } known ? FactDate.On(known) : null;
}
