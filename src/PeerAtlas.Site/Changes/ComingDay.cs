using System.Runtime.CompilerServices;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Documents;
using PeerAtlas.Policy.Revisions;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Changes;

/// <summary>A day of a state that has been announced, or until which people can comment.</summary>
/// <param name="State">The state.</param>
/// <param name="Id">What it is known by for good.</param>
/// <param name="Date">As exact as its source.</param>
/// <param name="Title">What is on that day, in a line.</param>
/// <param name="Words">The same in sentences, with who says so and how sure it is.</param>
/// <param name="Path">Where the fact stands, below the root.</param>
/// <param name="SpeaksFor">The date for which the source speaks; null when undated.</param>
internal sealed record ComingDay(State State, string Id, FactDate Date, string Title, string Words, string Path, FactDate? SpeaksFor);

/// <summary>All announced days and ends of comment periods, those that have passed among them.</summary>
internal static class ComingDays
{
    // Found once for a site: each state's page asks.
    private static readonly ConditionalWeakTable<SiteContext, ComingDay[]> Found = [];

    /// <summary>In order of their days.</summary>
    public static IReadOnlyList<ComingDay> Of(SiteContext site) => Found.GetValue(site, Find);

    private static ComingDay[] Find(SiteContext site) =>
    [
        .. AtlasChanges.Of(site).Announced.Select(change => OfChange(site, change))
            .Concat(site.Atlas.States.SelectMany(state => state.Documents.Where(document => document.CommentsUntil is not null).Select(document => OfComments(site, state, document))))
            .OrderBy(day => day.Date.FirstDay).ThenBy(day => day.Id, StringComparer.Ordinal),
    ];

    private static ComingDay OfChange(SiteContext site, PolicyChange change) => new(
        change.About.State!,
        change.Id,
        change.Date!.Value,
        $"{change.Title()} (announced{(change.Date!.Value.FirstDay == change.Date.Value.LastDay ? "" : $" for {change.Date.Value.InWords()}")})",
        change.Claim.InFull(change.What(site.Today), site.Today),
        change.About.Address!,
        change.Claim.SpeaksFor);

    private static ComingDay OfComments(SiteContext site, State state, StateDocument document) => new(
        state,
        $"{state.Code.ToLowerInvariant()}/{document.Claim.Anchor}/comments-until",
        document.CommentsUntil!.Value,
        $"{state.Name}: last day to comment on {document.Title}",
        document.Claim.InFull(document.Summary.WithBasis(document.Claim.Said), site.Today),
        $"/states/{state.Slug}/#{document.Claim.Anchor}",
        document.Claim.SpeaksFor);
}
