using Microsoft.AspNetCore.Components;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Changes;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Briefs;

/// <summary>A page for each state to be printed.</summary>
public static class BriefRoutes
{
    /// <summary>The address of a state's brief.</summary>
    public static string To(SiteContext site, State state) => site.To($"/states/{state.Slug}/brief/");

    /// <summary>All pages.</summary>
    public static IEnumerable<Page> Of(SiteContext site) => site.Atlas.States.Select(state => OfState(
        state, "brief/", "Brief", $"{state.WordAtStart()} brief", new(() => Description(site, state)), Page.MadeBy<BriefPage>((nameof(BriefPage.State), state))).Dated(site, [state]));

    private static string Description(SiteContext site, State state)
    {
        StateCase facts = StateCase.Of(site.Atlas, state);
        string asks = facts.Asks.IsEmpty ? "" : $", {Numbers.InWords(facts.Asks.Length, "ask", "asks")}";
        string answers = facts.Answers.IsEmpty ? "" : $"{Numbers.InWords(facts.Answers.Length, "answer", "answers")}, ";
        return $"One page to print: {answers}what works, what is missing{asks} and sources";
    }

    /// <summary>A page below that of a state.</summary>
    internal static Page OfState(
        State state, string below, string name, string title, Later<string> description, RenderFragment body) => new(
        $"/states/{state.Slug}/{below}",
        $"{title}: {state.Name}",
        new(() => $"{description.Value}, for {state.Name.InSentence()}."),
        [Doors.States, new Crumb($"/states/{state.Slug}/", state.Name)],
        body)
        {
            ShortTitle = name,
        };
}
