using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using PeerAtlas.Policy.Dates;

namespace PeerAtlas.Site.Citing;

/// <summary>A reference as an item of CSL-JSON, the format of citation processors (<see href="https://citationstyles.org"/>).</summary>
public static class CslJson
{
    /// <summary>What the kind of file is, to a reader's program.</summary>
    public const string MediaType = "application/vnd.citationstyles.csl+json";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A list of items, as processors read it.</summary>
    public static string Of(IEnumerable<Reference> references) => new JsonArray([.. references.Select(Item)]).ToJsonString(Readable);

    private static JsonObject Item(Reference reference)
    {
        JsonObject item = new()
        {
            ["id"] = reference.Key,
            ["type"] = "webpage",
            ["author"] = new JsonArray(new JsonObject { ["literal"] = reference.Author }),
            ["container-title"] = reference.Author,
            ["title"] = reference.Title,
            ["URL"] = reference.Address,
        };
        if (reference.Date is { } date)
        {
            item["issued"] = new JsonObject { ["date-parts"] = new JsonArray(Parts(date)) };
        }

        if (reference.Note is { } note)
        {
            item["note"] = note;
        }

        return item;
    }

    private static JsonArray Parts(FactDate date) => new([.. new[] { date.Year, date.Month, date.Day }.OfType<int>().Select(part => JsonValue.Create(part))]);
}
