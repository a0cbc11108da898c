using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Downloads;

/// <summary>Describes every file of the API and each of its fields to programs, by <see href="https://spec.openapis.org/oas/v3.1.0.html">OpenAPI 3.1</see>.</summary>
internal static class ApiDescription
{
    public const string Path = $"api/{ApiAddress.Version}/openapi.json";

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.Default };

    // Written by hand, since it says what others may rely on; the tests hold every file to it.
    private static readonly byte[] Written = Read();

    public static SiteFile Of(SiteContext site)
    {
        JsonObject description = JsonNode.Parse(Written)!.AsObject();
        JsonObject info = description["info"]!.AsObject();
        info["title"] = site.Content.Settings.Title;
        info["summary"] = site.Content.Settings.Description;
        if (site.Content.Settings.License is { } license)
        {
            info["license"] = new JsonObject { ["name"] = license.Name, ["identifier"] = license.Id };
        }

        description["servers"] = new JsonArray(new JsonObject { ["url"] = site.Absolute("/").TrimEnd('/') });
        return new SiteFile(Path, JsonSerializer.SerializeToUtf8Bytes(description, Compact));
    }

    private static byte[] Read()
    {
        using Stream text = typeof(ApiDescription).Assembly.GetManifestResourceStream("api/openapi.json")!;
        byte[] bytes = new byte[text.Length];
        text.ReadExactly(bytes);
        return bytes;
    }
}
