using System.Text.Json.Nodes;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Serving;

namespace PeerAtlas.Site.Formats;

/// <summary>Parts of the description of a <see href="https://schema.org/Dataset"/>.</summary>
public static class DatasetParts
{
    /// <summary>A file that holds the facts, with its media type.</summary>
    /// <param name="site">The site.</param>
    /// <param name="path">The file's path below the root, without a slash in front.</param>
    public static JsonObject Download(SiteContext site, string path) => SchemaOrg.Part(
        "DataDownload", ("encodingFormat", MediaType.Of(path).Split(';')[0]), ("contentUrl", site.Absolute($"/{path}")));

    /// <summary>For which time facts speak, as an interval of ISO 8601 ("2019-04/2026-03-05"); null when none is dated.</summary>
    public static string? Coverage(IEnumerable<FactDate?> dates)
    {
        FactDate[] known = [.. dates.OfType<FactDate>().Order()];
        return known.Length == 0 ? null : known[0] == known[^1] ? known[0].ToString() : $"{known[0]}/{known[^1]}";
    }
}
