using System.Text.Json.Nodes;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Downloads;

/// <summary>
/// What others rely on in version 1: its files and fields, approved by hand in <c>v1-fields.txt</c>, which may only grow. That the files hold
/// what the description says is tested where a validator is at hand, in <c>tests/quality/api.test.mjs</c>.
/// </summary>
public sealed class ApiFieldsTests(RealSite site)
{
    private static readonly string List = Path.Combine(Repository.Root, "tests/PeerAtlas.Site.Tests/Downloads/v1-fields.txt");

    private static readonly string[] Approved = [.. File.ReadLines(List).Where(line => line.Length > 0 && line[0] != '#')];

    [Fact]
    public void No_file_and_no_field_is_renamed_lost_or_of_another_form() =>
        Assert.True(Lost(Described(Description)).Count == 0, $"version 1 promised these, and they are gone:\n{string.Join('\n', Lost(Described(Description)))}");

    [Fact]
    public void Every_field_is_approved()
    {
        var added = Described(Description).Except(Approved).ToList();
        Assert.True(added.Count == 0, $"these are new: tell of them in ApiChangesPage.razor, and add them to {List}:\n{string.Join('\n', added)}");
    }

    [Theory]
    [InlineData("as_of", "as_off")]
    [InlineData("training.json", "courses.json")]
    [InlineData("\"Evidence\"", "\"Word\"")]
    public void A_field_or_a_file_with_another_name_is_found(string name, string other) =>
        Assert.NotEmpty(Lost(Described(JsonNode.Parse(site.Text("api/v1/openapi.json").Replace(name, other, StringComparison.Ordinal))!)));

    [Fact]
    public void A_field_that_may_now_be_absent_is_found()
    {
        var description = Description;
        var required = description["components"]!["schemas"]!["Claim"]!["required"]!.AsArray();
        required.Remove(required.First(name => (string)name! == "note"));
        Assert.Equal("Claim.note: string|null", Assert.Single(Lost(Described(description))));
    }

    private JsonNode Description => JsonNode.Parse(site.Text("api/v1/openapi.json"))!;

    private static List<string> Lost(IEnumerable<string> described) => [.. Approved.Except(described)];

    // A line a file with what it holds, and a line a field: whose it is, its name ("?" where it may be absent), its form.
    private static IEnumerable<string> Described(JsonNode description) =>
    [
        .. description["paths"]!.AsObject().Select(path =>
            $"{path.Key} {Form(path.Value!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!)}"),
        .. description["components"]!["schemas"]!.AsObject().SelectMany(schema => Fields(schema.Key, schema.Value!)),
    ];

    private static IEnumerable<string> Fields(string of, JsonNode schema)
    {
        foreach (var part in schema["allOf"]?.AsArray() ?? [])
        {
            yield return $"{of} has all of {Form(part!)}";
        }

        foreach (var inner in Inner(schema).SelectMany(form => Fields(of, form)))
        {
            yield return inner;
        }

        var required = schema["required"]?.AsArray().Select(name => (string)name!).ToHashSet() ?? [];
        foreach (var (name, form) in schema["properties"]?.AsObject() ?? [])
        {
            yield return $"{of}.{name}{(required.Contains(name) ? "" : "?")}: {Form(form!)}";
            foreach (var field in Fields($"{of}.{name}", form!))
            {
                yield return field;
            }
        }

        if (!of.Contains('.') && schema["type"] is null && schema["properties"] is null && schema["allOf"] is null)
        {
            yield return $"{of}: {Form(schema)}";
        }
    }

    private static IEnumerable<JsonNode> Inner(JsonNode schema) =>
        (schema["oneOf"]?.AsArray().Select(form => form!) ?? []).Concat(schema["items"] is { } items ? [items] : []).Where(form => form["properties"] is not null);

    private static string Form(JsonNode schema) =>
        schema["$ref"] is { } named ? ((string)named!).Split('/')[^1]
        : schema["oneOf"] is JsonArray any ? string.Join('|', any.Select(form => Form(form!)))
        : schema["type"] is JsonArray types ? string.Join('|', types.Select(type => (string)type!))
        : (string)schema["type"]! == "array" ? $"[{Form(schema["items"]!)}]"
        : (string)schema["type"]!;
}
