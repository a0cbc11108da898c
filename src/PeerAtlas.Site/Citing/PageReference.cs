using PeerAtlas.Policy.Facts;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Citing;

/// <summary>How a whole page is cited.</summary>
public static class PageReference
{
    /// <summary>What is said of the date of a page.</summary>
    public const string DatedBy = "Dated by the newest fact on the page.";

    /// <summary>By its title, the date of its newest fact, and its address.</summary>
    public static Reference Of(SiteContext site, Page page) => new(
        $"peeratlas-{(page.Path == "/" ? "home" : Slug.Of(page.Path))}",
        page.Path == "/" ? $"{site.Content.Settings.Title}: {page.Title}" : page.Title,
        site.Content.Settings.Title,
        page.Newest,
        site.Absolute(page.Path),
        page.Newest.Value is null ? null : DatedBy);
}
