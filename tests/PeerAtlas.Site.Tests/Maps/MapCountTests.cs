using AngleSharp.Dom;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Maps;

/// <summary>What stands in words beside a map, on a page and in a frame, counted anew in the files.</summary>
public sealed class MapCountTests(RealSite site)
{
    private readonly Findings findings = new();

    private static IEnumerable<string> YesNo => RawYaml.OfData("codebook.yml")["questions"].Items
        .Where(question => question["kind"].Text == "yes-no-limited").Select(question => question["id"].Text);

    private static string FirstHeadline => RawYaml.OfData("codebook.yml")["questions"].Items.First(question => question["headline"].Exists)["id"].Text;

    [Fact]
    public void A_map_says_of_how_many_states_and_by_facts_from_which_years_it_counts()
    {
        foreach (var question in YesNo)
        {
            Says(site.Page($"/questions/{question}/"), question);
        }

        Says(site.Page("/"), FirstHeadline);
        Says(site.Page("/compare/"), FirstHeadline);
        findings.AssertNone();
    }

    [Fact]
    public void A_map_in_a_frame_counts_the_same_answers()
    {
        foreach (var question in YesNo)
        {
            var card = site.Document($"embed/questions/{question}/index.html");
            Check(card.QuerySelector("h2"), $"The answers of the {RawStates.Counted} states, counting the District of Columbia", question);
            Check(card.QuerySelector(".details"), $"Each state is a link to its answer and source.{Counted(question)} All answers in a table", question);
            var shown = string.Join(", ", card.QuerySelectorAll(".legend.counts li").Select(item => item.Reads().ToLowerInvariant()));
            var expected = string.Join(", ", RawSigns.WithLeast(question).Select(sign => $"{sign.Sign.Words} {sign.Least}{sign.Sign.Count}"));
            findings.Check(shown == expected, () => $"{question}: “{shown}”, not “{expected}”");
        }

        findings.AssertNone();
    }

    private static string Counted(string question) => RawSigns.Span(question) is { } span ? $" Counted {span}." : "";

    private void Says(IDocument page, string question) => findings.Check(
        page.QuerySelector(".state-map .details")!.Reads().StartsWith(
            $"Each state is a link. Counts are of the {RawStates.Counted} states, counting the District of Columbia.{Counted(question)} ", StringComparison.Ordinal),
        () => $"{question}: “{page.QuerySelector(".state-map .details")!.Reads()}”, not “{Counted(question)}”");

    private void Check(IElement? part, string expected, string question) =>
        findings.Check(part?.Reads() == expected, () => $"{question}: “{part?.Reads()}”, not “{expected}”");
}
