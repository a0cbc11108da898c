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

    public static byte[] Of(SiteContext site, ImmutableArray<CsvTable> tables)
    {
        JsonObject package = new()
        {
            ["profile"] = "tabular-data-package",
            ["name"] = "peeratlas",
            ["title"] = site.Content.Settings.Title,
            ["description"] = site.Content.Settings.Description,
            ["homepage"] = site.Absolute("/"),
            ["created"] = string.Create(CultureInfo.InvariantCulture, $"{site.Today:yyyy-MM-dd}T00:00:00Z"),
        };
        Add(package, "licenses", site.Content.Settings.License is { } license
            ? new JsonArray(new JsonObject { ["name"] = license.Id, ["title"] = license.Name, ["path"] = license.Url.AbsoluteUri })
            : null);
        package["resources"] = new JsonArray([.. tables.Select(Resource)]);
        return System.Text.Encoding.UTF8.GetBytes(package.ToJsonString());
    }

    private static JsonObject Resource(CsvTable table)
    {
        JsonObject schema = new()
        {
            ["fields"] = new JsonArray([.. table.Fields.Select(Field)]),
            ["missingValues"] = new JsonArray(""),
            ["primaryKey"] = Strings(table.Key),
        };
        Add(schema, "foreignKeys", table.References.IsEmpty ? null : ForeignKeys(table));
        return new JsonObject
        {
            ["name"] = table.Name,
            ["title"] = table.Title,
            ["path"] = $"{table.Name}.csv",
            ["profile"] = "tabular-data-resource",
            ["format"] = "csv",
            ["mediatype"] = "text/csv",
            ["encoding"] = "utf-8",
            ["schema"] = schema,
        };
    }

    private static JsonArray ForeignKeys(CsvTable table) => new([.. table.References.Select(reference => new JsonObject
    {
        ["fields"] = Strings([reference.Column]),
        ["reference"] = new JsonObject { ["resource"] = reference.Table, ["fields"] = Strings([reference.Named]) },
    })]);

    private static JsonObject Field(TableField field)
    {
        JsonObject described = new() { ["name"] = field.Name, ["type"] = field.Type, ["description"] = field.Meaning };
        Add(described, "format", field.Format);
        JsonObject constraints = [];
        Add(constraints, "required", field.IsRequired ? true : null);
        Add(constraints, "unique", field.IsUnique ? true : null);
        Add(constraints, "pattern", field.Pattern);
        Add(constraints, "minimum", field.Least);
        Add(constraints, "enum", field.OneOf.IsEmpty ? null : Strings(field.OneOf));
        Add(described, "constraints", constraints.Count == 0 ? null : constraints);
        return described;
    }

    private static void Add(JsonObject to, string name, JsonNode? value)
    {
        if (value is not null)
        {
            to[name] = value;
        }
    }

    private static JsonArray Strings(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
