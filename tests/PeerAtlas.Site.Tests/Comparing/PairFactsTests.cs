using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Comparing;

/// <summary>A random sample of pairs against the files themselves, read without PeerAtlas's own reader.</summary>
public sealed class PairFactsTests(RealSite site)
{
    private const int Seed = 20261122;
    private const int Sampled = 25;

    [Fact]
    public void What_a_pair_shows_is_what_the_files_of_its_states_say()
    {
        Findings findings = new();
        var codebook = RawYaml.OfData("codebook.yml");
        HashSet<(string Code, string Question)> surveyed =
        [
            .. RawYaml.AllOfData("surveys").Select(survey => survey.File)
                .SelectMany(survey => survey["values"].Entries.Select(value => (value.Key, survey["question"].Text))),
        ];
        foreach (var path in Sample())
        {
            RawYaml[] states = [.. path["/compare/".Length..^1].Split("-vs-").Select(slug => RawYaml.OfData($"states/{slug}.yml"))];
            new PairOfFiles(path, site.Page(path), states, codebook, surveyed, findings).Check();
            new PairOpening(path, site.Page(path), states, findings).Check();
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{findings.Checked:N0} checks");
        findings.AssertNone();
    }

    [Fact]
    public void A_source_has_the_number_that_it_has_on_the_page_of_its_state()
    {
        var notes = site.Page("/states/idaho/").QuerySelectorAll("#sources li").ToDictionary(
            note => note.Id!["source-".Length..], note => note.QuerySelector("p > a")!.GetAttribute("href"));
        var marked = site.Page("/compare/idaho-vs-wyoming/").QuerySelectorAll("tr[data-row] td:nth-child(2) .surety a");
        Assert.NotEmpty(marked);
        Assert.All(marked, link => Assert.Equal(
            notes[link.QuerySelector(".note-number")!.Reads()["[ID ".Length..^1]], link.GetAttribute("href")));
    }

    private IEnumerable<string> Sample()
    {
        Random random = new(Seed);
        var pairs = site.AllRoutes.Select(page => page.Path).Where(path => path.Contains("-vs-", StringComparison.Ordinal)).ToArray();
        random.Shuffle(pairs);
        return pairs.Take(Sampled);
    }
}
