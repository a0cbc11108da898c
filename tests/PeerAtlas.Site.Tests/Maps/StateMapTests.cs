using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Geography;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Site.Comparing;
using PeerAtlas.Site.Maps;
using PeerAtlas.Site.Scoring;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using PeerAtlas.Site.Wording;
using Xunit;

namespace PeerAtlas.Site.Tests.Maps;

/// <summary>A map shows the resolved answer of every state, in two drawings of which a reader meets one.</summary>
public sealed class StateMapTests(RealSite site)
{
    private IEnumerable<Question> YesNo => site.Atlas.Codebook.Questions.Where(question => question.Kind is AnswerKind.YesNoLimited);

    [Fact]
    public void Every_state_can_be_drawn_on_both_and_no_territory_can()
    {
        string[] codes = [.. site.Atlas.Counted.Select(state => state.Code).Order(StringComparer.Ordinal)];
        Assert.Equal(codes, StateShape.ByCode.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(codes, TileGrid.ByCode.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(codes.Length, TileGrid.ByCode.Values.Distinct().Count());
        Assert.All(codes, code => Assert.Contains(code, Jurisdictions.Names.Keys));
    }

    [Fact]
    public void Every_state_too_small_to_hit_has_a_box_and_no_other_has() =>
        Assert.Equal(
            StateShape.ByCode.Values.Where(shape => shape.Small).Select(shape => shape.Code).Order(StringComparer.Ordinal),
            Callout.ByCode.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void The_links_of_both_drawings_are_named_by_the_resolved_answers_in_the_order_of_names()
    {
        foreach (var question in YesNo)
        {
            var page = site.Page($"/questions/{question.Id}/");
            var all = site.Atlas.ResolveAll(question)
                .ToLookup(row => row.State.Kind == JurisdictionKind.Territory, row => ($"{row.State.Name}: {Told(row.Answer)}", $"/states/{row.State.Slug}/#{question.Id}"));
            var expected = all[false].ToList();
            Assert.NotEmpty(expected);
            Assert.Equal(all[true], page.QuerySelectorAll(".off-map a").Select(link => (link.Reads(), link.GetAttribute("href")!)));
            Assert.Equal(expected, page.QuerySelectorAll(".country a").Select(link => (link.QuerySelector("title")!.Reads(), link.GetAttribute("href")!)));
            Assert.Equal(expected, page.QuerySelectorAll(".tiles a").Select(link => (string.Join(' ', link.QuerySelectorAll(".visually-hidden").Select(part => part.Reads())), link.GetAttribute("href")!)));
        }
    }

    [Fact]
    public void The_fill_of_a_state_is_that_of_its_answer()
    {
        Dictionary<Sign, string> classes = new() { [Sign.Yes] = "yes", [Sign.Limited] = "part", [Sign.No] = "no", [Sign.Unclear] = "unclear", [Sign.Absent] = "absent" };
        foreach (var question in YesNo)
        {
            var page = site.Page($"/questions/{question.Id}/");
            foreach (var (state, answer) in site.Atlas.ResolveAll(question).Where(row => row.State.Kind != JurisdictionKind.Territory))
            {
                var sign = answer?.Sign ?? Sign.Absent;
                var shape = page.QuerySelector($".country g > .fill[href='#shape-{state.Code}']")!;
                Assert.Equal($"fill {classes[sign]}", shape.ClassName);
                Assert.Equal(sign switch { Sign.Limited => "url(#stripes)", Sign.Unclear => "url(#dots)", _ => null }, shape.GetAttribute("fill"));
                Assert.Equal(classes[sign], page.QuerySelector($".tiles a[href$='/{state.Slug}/#{question.Id}']")!.ClassName);
            }

            Assert.Single(page.QuerySelectorAll("#stripes"));
        }
    }

    [Fact]
    public void The_counts_of_the_legend_add_up_to_the_states_and_the_District_of_Columbia()
    {
        foreach (var question in YesNo)
        {
            Assert.Equal(RawStates.Counted, site.Page($"/questions/{question.Id}/").QuerySelectorAll(".map-legend dd strong").Sum(count => int.Parse(count.Reads(), CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public void The_home_page_maps_the_first_headline_and_names_the_others()
    {
        var home = site.Page("/");
        Assert.Equal(RawStates.Counted, home.QuerySelectorAll(".country a").Length);
        Assert.Equal(
            site.Atlas.Codebook.Headlines.Skip(1).Select(question => $"/questions/{question.Id}/#map").Append("/questions/"),
            home.QuerySelectorAll(".map-others a").Select(link => link.GetAttribute("href")!));
        Assert.All(home.QuerySelectorAll(".country a"), link => Assert.Matches("^/states/[a-z-]+/$", link.GetAttribute("href")!));
    }

    [Fact]
    public void The_home_page_has_the_answers_of_its_map_as_a_table_with_source_and_date()
    {
        var question = site.Atlas.Codebook.Headlines.First();
        var rows = site.Page("/").QuerySelectorAll(".hero-map .map-table tbody tr");
        Assert.Equal(RawStates.All.Count, rows.Length);
        foreach (var ((state, answer), row) in site.Atlas.ResolveAll(question).Zip(rows))
        {
            Assert.Equal((state.Name, $"/states/{state.Slug}/#{question.Id}"), (row.QuerySelector("th a")!.Reads(), row.QuerySelector("th a")!.GetAttribute("href")));
            Assert.Equal(Shown(answer), row.QuerySelector("td")!.Reads());
            Assert.Equal(answer?.Claim.Source.Url, row.QuerySelector(".surety a")?.GetAttribute("href"));
        }
    }

    // The answer in its first words, and after them what else there is to beware of.
    private static string Told(ResolvedAnswer? answer) => answer is null ? Shown(null)
        : string.Join("; ", answer.Claim.Caveats(Repository.Today)
            .Where(caveat => caveat is not (Caveat.FromSurvey or Caveat.OurReading or Caveat.TradePublication))
            .Select(caveat => caveat.Words()).Prepend(Shown(answer)));

    private static string Shown(ResolvedAnswer? answer) =>
        (answer?.Sign ?? Sign.Absent).Word() + (answer?.Claim.Said.Basis() is { } basis ? $", {basis}" : "");

    [Fact]
    public void Only_questions_answered_by_yes_or_no_have_a_map() =>
        Assert.All(
            site.Atlas.Codebook.Questions.Concat(site.Atlas.Codebook.Requirements).Except(YesNo),
            question => Assert.Null(site.Page($"/questions/{question.Id}/").QuerySelector(".state-map")));

    [Fact]
    public void A_state_that_the_map_does_not_draw_is_listed_beside_it()
    {
        SmallAtlas small = new();
        var page = small.Data("states/guam.yml", SmallAtlas.StateFile("GU", "Guam", "")).Render().Page("/questions/medicaid-adults/");
        Assert.Equal("Guam: Not yet researched", page.QuerySelector(".off-map a")!.Reads());
        Assert.Equal(2, page.QuerySelectorAll(".country a").Length);
    }

    [Fact]
    public void A_map_is_at_most_12_KB_compressed()
    {
        var map = site.Page("/").QuerySelector(".state-map")!.OuterHtml;
        using MemoryStream compressed = new();
        using (System.IO.Compression.GZipStream gzip = new(compressed, System.IO.Compression.CompressionLevel.Optimal, true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(map));
        }

        Assert.InRange(compressed.Length, 1, 12 * 1024);
    }

    [Fact]
    public void What_only_the_generator_reads_is_not_published() =>
        Assert.DoesNotContain(site.Files, file => file.Path.Contains("us-states", StringComparison.Ordinal));
}
