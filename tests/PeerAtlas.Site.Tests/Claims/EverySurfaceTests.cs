using AngleSharp.Dom;
using CsvHelper;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Claims;

/// <summary>No page, chart, letter, brief, feed, table or file shows a value without its doubts.</summary>
public sealed class EverySurfaceTests
{
    public static TheoryData<string> Surfaces { get; } = [.. Surface.All.Select(surface => surface.Name)];

    public static TheoryData<string> Doubts { get; } = [.. Doubt.All.Select(doubt => doubt.Name)];

    [Theory]
    [MemberData(nameof(Surfaces))]
    public void A_value_is_shown_only_together_with_its_doubts(string name)
    {
        Findings findings = new();
        var surface = Surface.All.Single(surface => surface.Name == name);
        foreach (var doubt in Doubt.All.Where(doubt => (!doubt.IsOfThePast || surface.TellsLife)))
        {
            string[] shown = [.. surface.Shows(doubt.Site)];
            if (surface.IsHandedOver && doubt.IsOfTrade)
            {
                findings.Check(!Array.Exists(shown, text => text.Contains(surface.Told!(doubt.Basis!), surface.Case)), () => $"{doubt}: “{string.Join(" | ", shown)}” is not left out");
                continue;
            }

            findings.Check(shown.Length > 0, () => $"{doubt}: nothing is shown");
            foreach (var text in shown)
            {
                findings.Check(text.Contains(surface.Value, surface.Case), () => $"{doubt}: “{text}” has not the value “{surface.Value}”");
                if (doubt.Basis is { } basis && surface.Told is { } told)
                {
                    findings.Check(text.Contains(told(basis), surface.Case), () => $"{doubt}: “{text}” does not say “{told(basis)}”");
                }
                else
                {
                    findings.Check(
                        doubt.Line.Any(words => text.Contains(words, StringComparison.OrdinalIgnoreCase)), () => $"{doubt}: “{text}” does not say “{doubt.Line[0]}”");
                }
            }
        }

        findings.AssertNone();
    }

    [Fact]
    public void An_answer_that_only_a_survey_gives_says_so_in_its_first_words_wherever_it_is_shown()
    {
        Findings findings = new();
        var site = new SmallAtlas().Survey("2024-09", "ID: no").Data("states/wyoming.yml", SmallAtlas.StateFile("WY", "Wyoming", ""))
            .Input("letters/one.md", "---\ntitle: One\ndescription: One.\norder: 1\n---\n{answers}\n\n{asks}\n\n{neighbors}\n\nSources\n\n{sources}\n").Render();
        string[] adults =
        [
            "top answers", "topic sections", "linked data", "table of states", "table under the map of the home page", "names of the links of the map",
            "names of the links of the squares", "question page", "question page, map", "criterion page", "pair page", "pair page, first paragraphs", "brief", "brief, asks",
            "letter", "letter, asks", "letter next door", "card of a state", "card of a question", "search", "API, state", "API, question",
        ];
        foreach (var surface in adults.Select(name => Surface.All.Single(surface => surface.Name == name)))
        {
            string[] shown = [.. surface.Shows(site)];
            findings.Check(shown.Length > 0, () => $"{surface}: nothing is shown");
            var told = surface.Told!("by a 2024 national review");
            findings.Check(Array.TrueForAll(shown, text => text.Contains(told, StringComparison.Ordinal)), () => $"{surface}: “{string.Join(" | ", shown)}” does not say “{told}”");
        }

        findings.AssertNone();
    }

    // The brief has room for a mark and one line that tells what it means.
    [Theory]
    [MemberData(nameof(Doubts))]
    public void A_brief_marks_the_answers_next_door_that_are_in_doubt(string name)
    {
        var doubt = Doubt.All.Single(doubt => doubt.Name == name);
        var brief = doubt.Site.Page("/states/wyoming/brief/");
        var adults = brief.QuerySelectorAll(".brief-answers tbody tr")[0].QuerySelector("td[data-label=Neighbors]")!.Reads();
        Assert.Equal(doubt.IsOfTrade ? "" : doubt.IsOfThePast ? "No: ID." : "No: ID*.", adults);
        Assert.Equal(doubt.IsOfThePast || doubt.IsOfTrade, brief.QuerySelector(".brief-doubts") is null);
    }

    // A judgment in a word has room for a mark and one line that tells what it means.
    [Theory]
    [MemberData(nameof(Doubts))]
    public void A_judgment_is_marked_where_a_fact_that_decides_it_is_in_doubt(string name)
    {
        var doubt = Doubt.All.Single(doubt => doubt.Name == name);
        var mark = doubt.IsOfThePast ? "" : "*";
        Assert.Equal($"Not met{mark}", doubt.Site.Page("/advocacy/scorecard/").QuerySelector("tr#idaho td[data-label=Adults]")!.Reads());
        Assert.Contains($"Adults{mark}", doubt.Site.Page("/states/idaho/").QuerySelector(".state-score")!.Reads(), StringComparison.Ordinal);
        var unmet = doubt.Site.Page("/states/idaho/brief/").QuerySelectorAll(".brief-pair li").Select(item => item.Reads()).SingleOrDefault(text => text.StartsWith("Not met on the scorecard", StringComparison.Ordinal)) ?? "";
        Assert.Equal(!doubt.IsOfTrade, unmet.Contains($"adults{mark}", StringComparison.Ordinal));
        Assert.Equal(doubt.IsOfThePast || doubt.IsOfTrade, doubt.Site.Page("/states/idaho/brief/").QuerySelector(".brief-doubts") is null);
    }

    // Whatever shows a number or words that stand nowhere else, on pages that nobody thought of when the list of surfaces was made.
    [Theory]
    [MemberData(nameof(Doubts))]
    public void On_no_page_does_a_value_stand_in_a_part_that_is_silent_on_its_doubt(string name)
    {
        var doubt = Doubt.All.Single(doubt => doubt.Name == name);
        if (doubt.IsOfThePast)
        {
            return;
        }

        Findings findings = new();
        foreach (var file in doubt.Site.PageFiles.Concat(doubt.Site.EmbedFiles).Concat(Pairs(doubt.Site)))
        {
            var page = doubt.Site.Document(file);
            foreach (var part in page.QuerySelectorAll("main *").Where(part => part.Children.Length == 0 && Values.Any(value => part.Reads().Contains(value, StringComparison.Ordinal))))
            {
                var whole = Around(page, part);
                string[] words = [.. doubt.Line, .. doubt.Basis is { } basis ? new[] { basis } : []];
                findings.Check(words.Any(said => whole.Contains(said, StringComparison.OrdinalIgnoreCase)), () => $"{file}: “{whole}” does not say “{words[0]}”");
            }
        }

        findings.AssertNone();
    }

    [Theory]
    [InlineData("answers", "question", "medicaid-adults")]
    [InlineData("requirements", "question", "training-hours")]
    [InlineData("billing", "code", "H0038")]
    [InlineData("training", "name", "A course")]
    [InlineData("documents", "title", "A rule")]
    [InlineData("contacts", "name", "The Help Line")]
    public void A_row_of_a_table_to_download_carries_each_doubt(string table, string key, string value)
    {
        foreach (var doubt in Doubt.All)
        {
            var row = Assert.Single(Rows(doubt.Site, table), row => row["state_code"] == "ID" && row[key] == value);
            Assert.Equal(doubt.Basis ?? "", row["rests_on"]);
            Assert.Equal(doubt.Name == "undated" ? "" : doubt.Name == "old" ? "2019-04" : row["source_published"], row["as_of"]);
            Assert.NotEqual(doubt.Name == "undated", row["as_of"].Length > 0);
            Assert.Contains(doubt.IsOfThePast ? "" : doubt.Line[0], $"{row["doubts"]}; {row["rests_on"]}", StringComparison.OrdinalIgnoreCase);
            Assert.Equal(doubt.Name == "disputed", row["caveats"].Split("; ").Contains("disputed"));
            Assert.Equal(doubt.Name == "disputed", row["others_say"].Contains("(Idaho Pages, undated)", StringComparison.Ordinal));
            Assert.Equal(doubt.IsOfThePast, row["earlier"].Contains("until May 2020", StringComparison.Ordinal));
            Assert.Equal(doubt.Name.StartsWith("announced", StringComparison.Ordinal), row["announced"].Contains(doubt.Name == "announced ahead" ? "from 2027-05" : "from 2026-05", StringComparison.Ordinal));
            if (row.TryGetValue("value_in_words", out var words) && doubt.Basis is { } basis)
            {
                Assert.EndsWith($", {basis}", words, StringComparison.Ordinal);
            }
        }
    }

    // What a reader has before the eyes together with a value: its row, item, card, dot or line.
    private static string Around(IDocument page, IElement part) => part.LocalName switch
    {
        "title" => part.Reads(),
        "textarea" or "div" when part.Closest(".letter") is not null => string.Join(' ', part.TextContent.Split('\n').Where(line => Values.Any(value => line.Contains(value, StringComparison.Ordinal)))),
        _ => part.Closest(".carries li, .carries dd, tr, li:not(li li), article, .fact-group, figcaption p")?.Reads() ?? string.Join(' ', page.QuerySelectorAll(".pair > p").Select(paragraph => paragraph.Reads())),
    };

    private static readonly string[] Values = [Doubt.Rate, Doubt.Hours, Doubt.Place, "$37.48", "77 hours"];

    private static IEnumerable<string> Pairs(RenderedSite site) => site.AllRoutes.Select(page => page.File).Except(site.PageFiles);

    private static List<Dictionary<string, string>> Rows(RenderedSite site, string table)
    {
        List<Dictionary<string, string>> rows = [];
        using var csv = CsvReader.Create(site.Bytes($"data/{table}.csv"));
        while (csv.Read())
        {
            rows.Add(csv.Headers.ToDictionary(header => header, csv.GetString));
        }

        return rows;
    }
}
