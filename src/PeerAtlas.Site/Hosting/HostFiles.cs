using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Searching;

namespace PeerAtlas.Site.Hosting;

/// <summary>The files of the site that are for its host and not for its readers.</summary>
public static class HostFiles
{
    /// <summary>
    /// Tells GitHub Pages to publish the files as they are, not to make pages of them with Jekyll, which would leave out
    /// names that start with an underscore or a dot
    /// (<see href="https://docs.github.com/en/pages/getting-started-with-github-pages/about-github-pages-and-jekyll"/>).
    /// </summary>
    public const string NoJekyll = ".nojekyll";

    /// <summary>All of them.</summary>
    /// <param name="site">The site.</param>
    /// <param name="files">The paths of its other files, as in <see cref="SiteFile.Path"/>; those of search come by themselves.</param>
    public static IEnumerable<KeyValuePair<string, Lazy<SiteFile>>> Of(SiteContext site, IReadOnlyCollection<string> files) =>
    [
        SiteFile.Planned(HeadersFile.Path, () => HeadersFile.Of(site, files.Concat(SearchIndexing.Paths))),
        SiteFile.Planned(RedirectsFile.Path, () => RedirectsFile.Of(site, files)),
        SiteFile.Planned(NginxRedirects.Path, () => NginxRedirects.Of(site, files)),
        SiteFile.Planned(NoJekyll, () => new SiteFile(NoJekyll, default)),
    ];
}
