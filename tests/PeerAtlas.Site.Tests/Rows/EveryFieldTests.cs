using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CsvHelper;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Downloads;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Rows;

/// <summary>
/// Whatever a file can say of a course, a document, a contact, a billing code, a credential, a requirement or an answer stands on the page
/// of its state, in the table to download, where there is one, and in the API.
/// </summary>
/// <remarks>
/// The fields are read from the records of the program. A new one fails here until the example fills it, with a value of its own, and
/// page, table and API show it.
/// </remarks>
public sealed class EveryFieldTests
{
    private static readonly RenderedSite Site = FilledState.Files.Render();
    private static readonly State Idaho = Site.Atlas.States.Single(state => state.Slug == "idaho");

    /// <summary>One of each kind, with the table that has a row for it; null where none has.</summary>
    private static readonly Dictionary<string, (object Record, string Anchor, string? Table)> Kinds = new()
    {
        ["course"] = (Idaho.Training[0], Idaho.Training[0].Claim.Anchor, "training"),
        ["document"] = (Idaho.Documents[0], Idaho.Documents[0].Claim.Anchor, "documents"),
        ["contact"] = (Idaho.Contacts[0], Idaho.Contacts[0].Claim.Anchor, "contacts"),
        ["billing"] = (Idaho.Billing[0], Idaho.Billing[0].Claim.Anchor, "billing"),
        ["credential"] = (Idaho.Credentials[0], Idaho.Credentials[0].Claim.Anchor, "credentials"),
        ["requirement of a kind"] = (Idaho.Credentials[0].Requirements["exam"], Idaho.Credentials[0].Requirements["exam"].Anchor, "requirements"),
        ["requirement for a time"] = (Idaho.Credentials[0].Requirements["learning"], Idaho.Credentials[0].Requirements["learning"].Anchor, "requirements"),
        ["answer"] = (Site.Atlas.Resolve(Idaho, Site.Atlas.Codebook.Questions[0])!.Claim, "medicaid-adults", "answers"),
        ["service"] = (Idaho.Services[0].Claim, Idaho.Services[0].Claim.Anchor, null),
        ["action"] = (Idaho.Advocacy.Actions[0], Idaho.Advocacy.Actions[0].Claim.Anchor, null),
    };

    public static TheoryData<string> KindNames => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(KindNames))]
    public void The_example_fills_every_field_with_a_value_that_no_other_has(string kind)
    {
        var fields = Fields.Of(Kinds[kind].Record).ToList();
        Assert.Empty(fields.Where(field => field.IsEmpty).Select(field => field.Path));
        Assert.Empty(
            from one in fields
            from other in fields
            where one != other && Own(one) && Own(other) && one.OnPage.Any(words => other.OnPage.Any(more => Stands(words, more)))
            select $"{one.Path} ({one.OnPage[0]}) stands in {other.Path} ({other.OnPage[0]})");
    }

    [Theory]
    [MemberData(nameof(KindNames))]
    public void Every_field_stands_on_the_page_of_its_state(string kind)
    {
        var part = Site.Page("/states/idaho/").GetElementById(Kinds[kind].Anchor)!;
        var shown = string.Join(" ; ", [part.Reads(), part.Closest(".fact-group")?.Reads() ?? "", .. part.QuerySelectorAll("[href]").Select(link => link.GetAttribute("href"))]);
        AssertTold(Kinds[kind].Record, field => field.OnPage, shown);
    }

    [Theory]
    [MemberData(nameof(KindNames))]
    public void Every_field_stands_in_the_table_where_there_is_one(string kind)
    {
        var (record, anchor, table) = Kinds[kind];
        if (table is not null && DataTables.Of(Site.Context).Any(each => each.Name == table))
        {
            AssertTold(record, field => field.InTable, string.Join(" ; ", Row(table, anchor)));
        }
    }

    [Theory]
    [MemberData(nameof(KindNames))]
    public void Every_field_stands_in_the_states_file_of_the_API(string kind)
    {
        using var file = JsonDocument.Parse(Site.Bytes("api/v1/states/idaho.json"));
        var entry = Descendants(file.RootElement).First(each => each.ValueKind == JsonValueKind.Object
            && each.TryGetProperty("address", out var address) && address.GetString()!.EndsWith($"#{Kinds[kind].Anchor}", StringComparison.Ordinal));
        AssertTold(Kinds[kind].Record, field => field.InApi, string.Join(" ; ", Descendants(entry).Where(each => each.ValueKind is JsonValueKind.String or JsonValueKind.Number)));
    }

    // What an entry of a list says as a whole is one of its fields: its name, its rate.
    private static bool Own(Field field) => field.Path != "Claim.Said.Value";

    // A field is told where all that makes it up stands, in one of the forms in which that may be written.
    private static void AssertTold(object record, Func<Field, string[]> forms, string shown) =>
        Assert.Empty(Fields.Of(record).Where(field => !forms(field).Any(words => Stands(words, shown))).Select(field => $"{field.Path}: {string.Join(" or ", forms(field))}"));

    private static bool Stands(string words, string within) =>
        Regex.IsMatch(within, $@"(?<![\w.]){Regex.Escape(words)}(?!\w|\.\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // A table of requirements has their credential in each row.
    private static List<string> Row(string table, string anchor)
    {
        using var csv = CsvReader.Create(Site.Bytes($"data/{table}.csv"));
        while (csv.Read())
        {
            var cells = csv.Headers.Select(header => csv.GetString(header)).ToList();
            if (cells.Any(cell => cell.EndsWith($"/states/idaho/#{anchor}", StringComparison.Ordinal)))
            {
                return cells;
            }
        }

        throw new InvalidOperationException($"{table}.csv has no row for #{anchor}");
    }

    private static IEnumerable<JsonElement> Descendants(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Descendants(member.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Descendants).Prepend(element),
        _ => [element],
    };
}
