using System.Text.Json;
using System.Text.Json.Nodes;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.Schemas;

/// <summary>The schemas and the readers know the same keys.</summary>
/// <remarks>A key that a reader does not know is answered with those that it knows, so a stray key in every entry asks for all of them.</remarks>
public sealed class SchemaKeysTests
{
    private const string KeysAre = "the keys are ";

    // A value may be of two forms, and a question of four kinds.
    private const int Turns = 4;

    public static TheoryData<string> Schemas => [.. EditedFile.Places.Keys];

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Every_key_that_a_reader_knows_is_in_the_schema_and_the_other_way_round(string name)
    {
        using var schema = Read(name);
        var known = Known(name, schema.RootElement);
        var entries = Entries(schema.RootElement);
        Assert.Empty(entries.Keys.Except(known.Keys));
        Dictionary<string, string[]> left = [];
        foreach (var (entry, keys) in entries)
        {
            Assert.Empty(keys.Except(known[entry]));
            left[entry] = [.. known[entry].Except(keys)];
        }

        // Only what is refused in this kind of entry may be left out.
        var sample = new SchemaSample(schema.RootElement, 0, left);
        var wrong = EditedFile.Problems(EditedFile.Places[name], sample.Text);
        Assert.All(sample.Further, each => Assert.Contains(wrong, problem => problem.At.Line == each.Key
            && problem.Message.Contains("remove", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void What_a_schema_requires_the_reader_misses(string name)
    {
        using var schema = Read(name);
        var required = schema.RootElement.GetProperty("definitions").EnumerateObject()
            .Where(entry => entry.Value.TryGetProperty("required", out _)).ToDictionary(entry => entry.Name, entry => Names(entry.Value.GetProperty("required")));
        // All answers of states are read by the same keys, and so are all requirements: one of each stands for the others.
        var told = required.GroupBy(entry => OfQuestion(entry.Key) ?? entry.Key).Select(alike => alike.First());
        foreach (var (entry, keys) in told)
        {
            foreach (var key in keys)
            {
                using var without = JsonDocument.Parse(Without(schema.RootElement, entry, key));
                var found = Enumerable.Range(0, Turns).Any(turn => EditedFile.Problems(EditedFile.Places[name], new SchemaSample(without.RootElement, turn).Text)
                    .Any(problem => problem.Message.Contains($"'{key}' is missing", StringComparison.Ordinal)));
                Assert.True(found, $"{entry}.{key}");
            }
        }
    }

    [Fact]
    public void Every_question_and_requirement_of_a_schema_is_known()
    {
        using var schema = Read("state");
        var wrong = EditedFile.Problems(EditedFile.Places["state"], new SchemaSample(schema.RootElement, 0).Text);
        Assert.DoesNotContain(wrong, problem => problem.Code is "PA020" or "PA021");
    }

    private static string? OfQuestion(string entry) => new[] { "answer-", "requirement-fact-" }.Where(kind => entry.Contains(kind, StringComparison.Ordinal))
        .Select(kind => entry[..(entry.IndexOf(kind, StringComparison.Ordinal) + kind.Length)]).FirstOrDefault();

    private static JsonDocument Read(string name) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "schemas", $"{name}.schema.json")));

    private static Dictionary<string, HashSet<string>> Known(string name, JsonElement schema)
    {
        Dictionary<string, HashSet<string>> known = [];
        for (var turn = 0; turn < Turns; turn++)
        {
            var sample = new SchemaSample(schema, turn);
            foreach (var problem in EditedFile.Problems(EditedFile.Places[name], sample.Text).Where(problem => problem.Message.Contains(SchemaSample.Stray, StringComparison.Ordinal)))
            {
                Assert.True(sample.Strays.TryGetValue(problem.At.Line, out var entry), problem.ToString());
                known[entry!] = [.. problem.Message[(problem.Message.IndexOf(KeysAre, StringComparison.Ordinal) + KeysAre.Length)..].Split(", ")];
            }

            Assert.DoesNotContain(EditedFile.Problems(EditedFile.Places[name], sample.Text), problem =>
                problem.Message.Contains("is not a key here", StringComparison.Ordinal) && !problem.Message.Contains(SchemaSample.Stray, StringComparison.Ordinal));
        }

        return known;
    }

    private static Dictionary<string, string[]> Entries(JsonElement schema) => schema.GetProperty("definitions").EnumerateObject()
        .Where(entry => entry.Value.TryGetProperty("properties", out _) && entry.Value.TryGetProperty("additionalProperties", out var more) && more.ValueKind == JsonValueKind.False
            && !entry.Name.Contains('.'))
        .ToDictionary(entry => entry.Name, entry => entry.Value.GetProperty("properties").EnumerateObject().Select(key => key.Name).ToArray());

    private static string[] Names(JsonElement list) => [.. list.EnumerateArray().Select(name => name.GetString()!)];

    // The schema as if an entry had one key less.
    private static string Without(JsonElement schema, string entry, string key)
    {
        var node = JsonNode.Parse(schema.GetRawText())!;
        ((JsonObject)node["definitions"]![entry]!["properties"]!).Remove(key);
        return node.ToJsonString();
    }
}
