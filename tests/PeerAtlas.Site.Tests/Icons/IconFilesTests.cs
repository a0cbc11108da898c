using System.Buffers.Binary;
using System.Text.Json;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Icons;

/// <summary>The site's sign where browsers and phones look for it.</summary>
public sealed class IconFilesTests(RealSite site)
{
    [Fact]
    public void Every_page_names_the_icons_and_the_manifest_and_they_are_there() => Assert.All(site.Routes, route =>
    {
        var named = site.Page(route.Path).QuerySelectorAll("link[rel=icon], link[rel=apple-touch-icon], link[rel=manifest]").Select(link => link.GetAttribute("href")![1..]).ToList();
        Assert.Equal(4, named.Count);
        Assert.All(named, path => Assert.Contains(site.Files, file => file.Path == path));
    });

    [Fact]
    public void The_manifest_names_pictures_of_the_sizes_that_they_have_and_one_that_phones_may_cut()
    {
        var icons = JsonDocument.Parse(site.Bytes("site.webmanifest")).RootElement.GetProperty("icons").EnumerateArray().ToList();
        Assert.All(icons, icon => Assert.Equal(
            icon.GetProperty("sizes").GetString(),
            $"{Side(icon, 16)}x{Side(icon, 20)}"));
        Assert.Equal(["192x192", "512x512", "512x512"], icons.Select(icon => icon.GetProperty("sizes").GetString()));
        Assert.Equal("maskable", icons[2].GetProperty("purpose").GetString());
    }

    /// <summary>What Chromium asks of a site that can be installed (<see href="https://web.dev/articles/install-criteria"/>).</summary>
    [Fact]
    public void The_site_can_be_installed_and_then_is_the_same_wherever_it_begins()
    {
        var manifest = JsonDocument.Parse(site.Bytes("site.webmanifest")).RootElement;
        Assert.Equal((site.Context.Content.Settings.Title, "/", "/", "minimal-ui"), (Said("name"), Said("id"), Said("start_url"), Said("display")));

        string? Said(string name) => manifest.GetProperty(name).GetString();
    }

    [Fact]
    public void Below_a_path_the_manifest_stays_below_it()
    {
        var small = new SmallAtlas().Render("https://small.example/name/");
        var manifest = JsonDocument.Parse(small.Bytes("site.webmanifest")).RootElement;
        Assert.All(["scope", "start_url", "id"], name => Assert.Equal("/name/", manifest.GetProperty(name).GetString()));
        Assert.All(manifest.GetProperty("icons").EnumerateArray(), icon => Assert.StartsWith("/name/", icon.GetProperty("src").GetString(), StringComparison.Ordinal));
    }

    // Width and height stand in the first chunk of a PNG.
    private int Side(JsonElement icon, int at) => BinaryPrimitives.ReadInt32BigEndian(site.Bytes(icon.GetProperty("src").GetString()![1..]).Span[at..]);
}
