using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Icons;

/// <summary>
/// The site's sign in the sizes and at the addresses at which browsers and phones look for it, and the web manifest that names them
/// (<see href="https://www.w3.org/TR/appmanifest/"/>). All are drawn from <c>src/web/static/icon.svg</c>.
/// </summary>
public static class IconFiles
{
    /// <summary>Where browsers look without being told.</summary>
    public const string Favicon = "/favicon.ico";

    /// <summary>For the home screens of phones.</summary>
    public const string Touch = "/apple-touch-icon.png";

    /// <summary>The web manifest.</summary>
    public const string Manifest = "/site.webmanifest";

    private const string ResourcePrefix = "icons/";

    /// <summary>Every file.</summary>
    public static IEnumerable<SiteFile> Of(SiteContext site)
    {
        System.Reflection.Assembly assembly = typeof(IconFiles).Assembly;
        ImmutableArray<SiteFile> drawn = [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .Select(name => new SiteFile(name[ResourcePrefix.Length..], Bytes(assembly.GetManifestResourceStream(name)!)))];
        return drawn.Append(new SiteFile(Manifest[1..], Encoding.UTF8.GetBytes(ManifestOf(site).ToJsonString())));
    }

    private static JsonObject ManifestOf(SiteContext site) => new()
    {
        ["name"] = site.Content.Settings.Title,
        ["short_name"] = site.Content.Settings.Title,
        ["description"] = site.Content.Settings.Description,
        ["lang"] = "en-US",
        ["id"] = site.To("/"),
        ["start_url"] = site.To("/"),
        ["scope"] = site.To("/"),

        // With the buttons that lead back and load anew: nothing else on the page does. A site that cannot be read offline is no program.
        ["display"] = site.Content.Settings.Offline ? "minimal-ui" : "browser",
        ["background_color"] = "#fbf9f4",
        ["theme_color"] = "#fbf9f4",
        ["icons"] = new JsonArray(
            Icon(site, "/icon-192.png", 192, "any"), Icon(site, "/icon-512.png", 512, "any"), Icon(site, "/icon-maskable-512.png", 512, "maskable")),
    };

    private static JsonObject Icon(SiteContext site, string path, int size, string purpose) => new()
    {
        ["src"] = site.To(path),
        ["sizes"] = $"{size}x{size}",
        ["type"] = "image/png",
        ["purpose"] = purpose,
    };

    private static byte[] Bytes(Stream stream)
    {
        using (stream)
        {
            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
    }
}
