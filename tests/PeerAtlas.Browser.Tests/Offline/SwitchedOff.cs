using System.Collections.Immutable;
using System.Text;
using PeerAtlas.Browser.Tests.Running;
using PeerAtlas.Policy.Files;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Building;
using PeerAtlas.Site.Input;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Browser.Tests.Offline;

/// <summary>This repository's site with <c>offline: no</c> in its settings: the pages that a test opens, and the worker.</summary>
internal static class SwitchedOff
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    public static ImmutableArray<SiteFile> Site()
    {
        var texts = Repository.Files("input", ".yml", ".md").Select(file => file.Name == SiteContentReader.SettingsName
            ? new DataFile(file.Path, file.Name, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Content.Span).Replace("\noffline: yes\n", "\noffline: no\n", StringComparison.Ordinal)))
            : file);
        var plan = SitePlan.Of(new SiteRequest(
            AtlasReader.Read(Repository.Files("data", ".yml", ".yaml"), Today).Atlas!, SiteContentReader.Read(texts).Content!, new Uri("http://localhost/"), Today));
        return [.. new[] { "index.html", "states/ohio/index.html", "sw.js" }.Select(path => plan.File(path)!)];
    }
}
