using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PeerAtlas.Policy.Schemas;

/// <summary>Writes the schemas of kinds of file; the same forms and terms give the same bytes.</summary>
internal static class SchemaText
{
    // What is as short as a reference to it is not worth one.
    private const int Short = 120;

    private static readonly JsonWriterOptions Writing = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema of a kind of file.</summary>
    public static SchemaFile Of(DescribedFile file, AllowedTerms terms)
    {
        FormSchema forms = new(terms);
        JsonObject root = forms.Of(file.Form);
        JsonObject definitions = Shared(forms.Defined);
        JsonObject schema = new()
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["$comment"] = "Written by the command \"schema\" from what the reader takes; a change here is lost.",
            ["title"] = file.Path,
            ["description"] = file.Meaning,
        };
        foreach ((string key, JsonNode? value) in root.ToArray())
        {
            root.Remove(key);
            schema[key] = value;
        }

        schema["definitions"] = definitions;
        return new SchemaFile(file.SchemaName, Text(schema));
    }

    // Keys that mean the same in many entries are written once.
    private static JsonObject Shared(IReadOnlyList<(string Name, JsonObject Schema)> entries)
    {
        Dictionary<string, (int Count, string Name)> seen = new(StringComparer.Ordinal);
        foreach ((string name, JsonObject schema) in entries)
        {
            foreach ((string key, JsonNode? value) in (JsonObject)schema["properties"]!)
            {
                string text = value!.ToJsonString();
                seen[text] = seen.TryGetValue(text, out (int Count, string Name) before) ? (before.Count + 1, before.Name) : (1, $"{name}.{key}");
            }
        }

        JsonObject shared = [];
        JsonObject definitions = [];
        foreach ((string name, JsonObject schema) in entries)
        {
            JsonObject properties = (JsonObject)schema["properties"]!;
            foreach ((string key, JsonNode? value) in properties.ToArray())
            {
                string text = value!.ToJsonString();
                if (seen[text] is { Count: > 1, Name: var common } && text.Length > Short)
                {
                    properties[key] = new JsonObject { ["$ref"] = $"#/definitions/{common}" };
                    shared.TryAdd(common, value);
                }
            }

            definitions[name] = schema;
        }

        foreach ((string name, JsonNode? value) in shared.ToArray())
        {
            shared.Remove(name);
            definitions[name] = value;
        }

        return definitions;
    }

    private static string Text(JsonObject schema)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, Writing))
        {
            schema.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }
}
