using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Downloads;

/// <summary>Describes the tables to programs, by the Data Package standard of Frictionless Data (version 1).</summary>
internal static class DataPackage
{
    public const string Path = "data/datapackage.json";

    public static byte[] Of(SiteContext site, ImmutableArray<CsvTable> tables) => System.Text.Encoding.UTF8.GetBytes(new JsonObject
    {
        ["profile"] = "tabular-data-package",
        ["name"] = "peeratlas",
        ["title"] = site.Content.Settings.Title,
        ["description"] = site.Content.Settings.Description,
        ["homepage"] = site.Absolute("/"),
        ["created"] = string.Create(CultureInfo.InvariantCulture, $"{site.Today:yyyy-MM-dd}T00:00:00Z"),
        ["resources"] = new JsonArray([.. tables.Select(Resource)]),
    }.ToJsonString());

    private static JsonObject Resource(CsvTable table) => new()
    {
        ["name"] = table.Name,
        ["title"] = table.Title,
        ["path"] = $"{table.Name}.csv",
        ["profile"] = "tabular-data-resource",
        ["format"] = "csv",
        ["mediatype"] = "text/csv",
        ["encoding"] = "utf-8",
        ["schema"] = new JsonObject
        {
            ["fields"] = new JsonArray([.. table.Fields.Select(field => new JsonObject
            {
                ["name"] = field.Name,
                ["type"] = field.Type,
                ["description"] = field.Meaning,
            })]),
            ["missingValues"] = new JsonArray(""),
        },
    };
}
