using AngleSharp.Dom;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Comparing;

/// <summary>A random sample of pairs against the files themselves, read without PeerAtlas's own reader.</summary>
public sealed class PairFactsTests(RealSite site)
{
    private const int Seed = 20261122;
    private const int Sampled = 15;

    private static readonly RawYaml CodebookFile = RawYaml.File(Path.Combine(Repository.Root, "data", "codebook.yml"));
    private static readonly RawCodebook Codebook = new(CodebookFile);
    private static readonly HashSet<(string Code, string Question)> Surveyed =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "data", "surveys"), "*.yml").Select(RawYaml.File)
            .SelectMany(survey => survey["values"].Entries.Select(value => (value.Key, survey["question"].Text))),
    ];

    private readonly Findings findings = new();

    [Fact]
    public void What_a_pair_shows_is_what_the_files_of_its_states_say()
    {
        foreach (var (first, second) in Sample())
        {
            var page = site.Page($"/compare/{first}-vs-{second}/");
            RawYaml[] states = [File(first), File(second)];
            Answers(page, states);
            Credentials(page, states);
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{findings.Checked:N0} checks");
        findings.AssertNone();
    }

    private IEnumerable<(string First, string Second)> Sample()
    {
        Random random = new(Seed);
        var pairs = site.AllRoutes.Where(page => page.Path.Contains("-vs-", StringComparison.Ordinal)).ToArray();
        random.Shuffle(pairs);
        return pairs.Take(Sampled).Select(page => page.Path["/compare/".Length..^1].Split("-vs-")).Select(slugs => (slugs[0], slugs[1]));
    }

    private void Answers(IDocument page, RawYaml[] states)
    {
        foreach (var question in CodebookFile["questions"].Items)
        {
            var id = question["id"].Text;
            var cells = states.Select(state => state["answers"][id]["value"]).ToArray();
            var row = page.QuerySelector($"[data-row='{id}']");
            for (var i = 0; i < 2; i++)
            {
                Cell(page, row, i, id, cells[i], Surveyed.Contains((states[i]["code"].Text, id)));
            }

            if (cells.All(cell => cell.Exists))
            {
                var (one, other) = (Of(id, cells[0]), Of(id, cells[1]));
                var expected = question["kind"].Text switch
                {
                    "text" => one[0].TrimEnd('.').Equals(other[0].TrimEnd('.'), StringComparison.OrdinalIgnoreCase) ? "same" : "worded",
                    _ => one.ToHashSet().SetEquals(other) ? "same" : "differ",
                };
                Check(page, row?.GetAttribute("data-verdict") == expected, $"{id}: {row?.GetAttribute("data-verdict")}, not {expected}");
            }
        }
    }

    private void Credentials(IDocument page, RawYaml[] states)
    {
        foreach (var table in page.QuerySelectorAll("h3[id^=credential-] ~ table, h3[id^=credential-] ~ details table"))
        {
            var names = table.QuerySelectorAll("thead th").Skip(1).Select(head => head.QuerySelector(".aside")!.Reads()).ToArray();
            for (var i = 0; i < 2; i++)
            {
                var credential = states[i]["credentials"].Items.FirstOrDefault(c => Words.Normal(c["name"].Text) == names[i]);
                Check(page, credential is not null || names[i] == "no credential found yet", $"no credential {names[i]}");
                if (credential is null)
                {
                    continue;
                }

                foreach (var row in table.QuerySelectorAll("tbody tr"))
                {
                    var id = row.GetAttribute("data-row")!;
                    Cell(page, row, i, id, credential["requirements"][id]["value"], surveyed: false);
                }
            }
        }
    }

    private void Cell(IDocument page, IElement? row, int column, string question, RawYaml value, bool surveyed)
    {
        var cell = row?.QuerySelectorAll("td")[column];
        if (value.Exists)
        {
            foreach (var words in Of(question, value))
            {
                var shown = cell?.QuerySelector(".says")?.Reads() ?? "";
                Check(page, shown == words || shown.Split(", ").Contains(words) || shown.Contains(words, StringComparison.Ordinal), $"{question}: “{shown}” is not “{words}”");
            }

            Check(page, cell?.QuerySelector(".surety > a[href^=http]") is not null, $"{question}: no source");
        }
        else if (!surveyed)
        {
            Check(page, row is null || cell!.Reads() == "Not yet researched", $"{question}: “{cell?.Reads()}” is not researched");
        }
    }

    private static string[] Of(string question, RawYaml value) => [.. Codebook.Words(question, value).Select(Words.Normal)];

    private static RawYaml File(string slug) => RawYaml.File(Path.Combine(Repository.Root, "data", "states", $"{slug}.yml"));

    private void Check(IDocument page, bool right, string wrong) => findings.Check(right, () => $"{page.Title}: {wrong}");
}
