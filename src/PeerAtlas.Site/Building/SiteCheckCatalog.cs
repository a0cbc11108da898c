using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Site.Articles;
using PeerAtlas.Site.Hosting;
using PeerAtlas.Site.Input;
using PeerAtlas.Site.Letters;

namespace PeerAtlas.Site.Building;

/// <summary>Every check of texts, settings and rendered pages; those of the facts stand in <see cref="Policy.Files.CheckCatalog"/>.</summary>
public static class SiteCheckCatalog
{
    /// <summary>All checks in the order of their numbers.</summary>
    public static ImmutableArray<Check> All { get; } =
    [
        LinkCheck.BrokenLink, LinkCheck.BrokenAnchor, LinkCheck.RepeatedId,
        ArticleChecks.FrontMatter, ArticleChecks.Link, ArticleChecks.Misplaced,
        LetterChecks.Place, PlaceholderChecks.Corrections, PlaceholderChecks.BaseUrl, ArticleChecks.Unshown, ArticleChecks.Own,
        SettingsChecks.Identity, PlaceholderChecks.Identity, SettingsChecks.Source, PlaceholderChecks.Source,
        ArticleChecks.Comment, ArticleChecks.Size, ArticleChecks.Draft, ArticleChecks.Figure,
        SettingsChecks.Zone, HostChecks.ManyRules,
    ];
}
