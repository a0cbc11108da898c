using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PeerAtlas.Tests.Schemas;

/// <summary>A file in which every key of a schema stands, and in each entry one that nobody knows.</summary>
/// <remarks>Where a value may be of several forms, or one of several words, the turn says which is written.</remarks>
internal sealed class SchemaSample
{
    public const string Stray = "zzzzzzzzzzzzzzzzzzzz";

    private static readonly string[] Values =
    [
        "some-id", "2024-07-01", "https://example.gov/page", "H0038", "HQ", "208-555-0100", "peers@example.gov", "/timeline/", "peers.example.org,2026", "words",
        "https://forge.example.com/peers/blob/main/{path}#L{line}", "renewal",
    ];

    private readonly JsonElement _root;
    private readonly int _turn;
    private readonly Dictionary<string, string[]> _more;
    private readonly StringBuilder _text = new();
    private int _line = 1;

    /// <param name="schema">The schema.</param>
    /// <param name="turn">Which of several is written.</param>
    /// <param name="more">Keys that a kind of entry gets beside its own, each on a line of its own.</param>
    public SchemaSample(JsonElement schema, int turn, Dictionary<string, string[]>? more = null)
    {
        (_root, _turn, _more) = (schema, turn, more ?? []);
        Write(schema, "");
    }

    public string Text => _text.ToString();

    /// <summary>In which kind of entry the stray key of a line stands.</summary>
    public Dictionary<int, string> Strays { get; } = [];

    /// <summary>Of which kind of entry and key the further key of a line is.</summary>
    public Dictionary<int, (string Entry, string Key)> Further { get; } = [];

    private void Write(JsonElement schema, string indent)
    {
        var (entry, form) = Resolved(schema);
        if (form.TryGetProperty("properties", out var properties))
        {
            if (entry.Length > 0)
            {
                Strays[_line] = entry;
                Line($"{indent}{Stray}: x");
                foreach (var key in _more.GetValueOrDefault(entry, []))
                {
                    Further[_line] = (entry, key);
                    Line($"{indent}{key}: x");
                }
            }

            foreach (var property in properties.EnumerateObject())
            {
                Under(property.Name, property.Value, indent);
            }
        }
        else if (form.TryGetProperty("propertyNames", out var names))
        {
            Under(Scalar(names), form.GetProperty("additionalProperties"), indent);
        }
        else
        {
            // A list that stands for the whole file.
            Line($"{indent}-");
            Write(form.GetProperty("items"), indent + "  ");
        }
    }

    private void Under(string key, JsonElement value, string indent)
    {
        var (_, form) = Resolved(value);
        if (form.TryGetProperty("properties", out _) || form.TryGetProperty("propertyNames", out _))
        {
            Line($"{indent}{key}:");
            Write(value, indent + "  ");
        }
        else if (form.TryGetProperty("items", out var items))
        {
            var (_, item) = Resolved(items);
            if (item.TryGetProperty("properties", out _))
            {
                Line($"{indent}{key}:");
                Line($"{indent}  -");
                Write(items, indent + "    ");
            }
            else
            {
                Line($"{indent}{key}: []");
            }
        }
        else
        {
            Line($"{indent}{key}: {Scalar(form)}");
        }
    }

    private string Scalar(JsonElement form)
    {
        if (form.TryGetProperty("enum", out var words))
        {
            return words[_turn % words.GetArrayLength()].ToString();
        }

        if (form.TryGetProperty("pattern", out var pattern) && form.TryGetProperty("minimum", out var least) && form.GetProperty("type")[0].GetString() == "number")
        {
            return Math.Max(1, least.GetDecimal()).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return pattern.ValueKind == JsonValueKind.String ? Values.First(value => Regex.IsMatch(value, pattern.GetString()!)) : "words";
    }

    private (string Entry, JsonElement Form) Resolved(JsonElement schema, string entry = "")
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            var name = reference.GetString()!["#/definitions/".Length..];
            return Resolved(_root.GetProperty("definitions").GetProperty(name), name);
        }

        if (schema.TryGetProperty("allOf", out var all) && all[0].TryGetProperty("$ref", out _))
        {
            return Resolved(all[0]);
        }

        return schema.TryGetProperty("anyOf", out var any) ? Resolved(any[_turn % any.GetArrayLength()]) : (entry, schema);
    }

    private void Line(string line)
    {
        _text.Append(line).Append('\n');
        _line++;
    }
}
