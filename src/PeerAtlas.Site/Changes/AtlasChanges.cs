using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Revisions;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Changes;

/// <summary>All changes of policy that the site tells.</summary>
internal sealed class AtlasChanges
{
    // Found once for a site: pages, feeds and files tell the same.
    private static readonly ConditionalWeakTable<SiteContext, AtlasChanges> Found = [];

    private AtlasChanges(SiteContext site)
    {
        All = PolicyChanges.Of(site.Atlas, site.Request.History);
        Dated = [.. All.Where(change => change is { Kind: PolicyChangeKind.Changed, Date: not null })];
        Undated = [.. All.Where(change => change is { Kind: PolicyChangeKind.Changed, Date: null })];
        Announced = [.. All.Where(change => change.Kind == PolicyChangeKind.Announced).OrderBy(change => change.Day)];
        Corrected = [.. All.Where(change => change.Kind == PolicyChangeKind.Corrected)];
        Years = [.. All.Select(YearOf).OfType<int>().Distinct().OrderDescending()];
    }

    /// <summary>Of every kind, the newest first.</summary>
    public ImmutableArray<PolicyChange> All { get; }

    /// <summary>Of which it is known when they took effect, the newest first.</summary>
    public ImmutableArray<PolicyChange> Dated { get; }

    /// <summary>Of which no source says when they took effect.</summary>
    public ImmutableArray<PolicyChange> Undated { get; }

    /// <summary>Announced, and not seen in force; the earliest day first.</summary>
    public ImmutableArray<PolicyChange> Announced { get; }

    /// <summary>Facts that were corrected, while no policy changed.</summary>
    public ImmutableArray<PolicyChange> Corrected { get; }

    /// <summary>The years of which something is told, the newest first.</summary>
    public ImmutableArray<int> Years { get; }

    /// <summary>Of a site.</summary>
    public static AtlasChanges Of(SiteContext site) => Found.GetValue(site, static of => new AtlasChanges(of));

    /// <summary>Of one state, the newest first.</summary>
    public IEnumerable<PolicyChange> OfState(State state) => All.Where(change => change.About.State!.Code == state.Code);

    /// <summary>Of one question or requirement, the newest first.</summary>
    public IEnumerable<PolicyChange> OfQuestion(Question question) => All.Where(change => change.About.Question?.Id == question.Id);

    /// <summary>Of one year, by the date of a change and the day of a correction.</summary>
    public IEnumerable<PolicyChange> OfYear(int year) =>
        All.Where(change => YearOf(change) == year);

    private static int? YearOf(PolicyChange change) => change.Kind == PolicyChangeKind.Corrected ? change.Recorded?.Year : change.Date?.Year;
}
