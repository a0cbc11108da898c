using System.Text.Json.Nodes;

namespace PeerAtlas.Site.Pages;

/// <summary>Makes descriptions in the words of <see href="https://schema.org"/>, written as JSON-LD.</summary>
public static class SchemaOrg
{
    /// <summary>A description that stands by itself in a page.</summary>
    /// <param name="type">Its type: <c>Dataset</c>.</param>
    /// <param name="properties">Its properties; those without a value are left out.</param>
    public static JsonObject Thing(string type, params (string Name, JsonNode? Value)[] properties)
    {
        JsonObject thing = new() { ["@context"] = "https://schema.org", ["@type"] = type };
        Fill(thing, properties);
        return thing;
    }

    /// <summary>A description within another.</summary>
    /// <inheritdoc cref="Thing"/>
    public static JsonObject Part(string type, params (string Name, JsonNode? Value)[] properties)
    {
        JsonObject part = new() { ["@type"] = type };
        Fill(part, properties);
        return part;
    }

    private static void Fill(JsonObject thing, (string Name, JsonNode? Value)[] properties)
    {
        foreach ((string name, JsonNode? value) in properties)
        {
            if (value is not null)
            {
                thing[name] = value;
            }
        }
    }
}
