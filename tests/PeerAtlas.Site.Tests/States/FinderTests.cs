using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.States;

/// <summary>What the finder of states counts by stands in the rows of the table, worked out anew from the files.</summary>
public sealed class FinderTests(RealSite site)
{
    [Fact]
    public void A_row_has_a_letter_for_its_answer_to_each_question_that_can_be_asked()
    {
        var page = site.Page("/states/");
        var asked = page.QuerySelector(".finder")!.InnerHtml.Split("<option value=\"").Skip(1).Select(option => option.Split('"')[0]).ToList();
        Assert.Equal(
            RawYaml.OfData("codebook.yml")["questions"].Items.Where(question => question["kind"].Text == "yes-no-limited").Select(question => question["id"].Text).Order(StringComparer.Ordinal),
            asked.Order(StringComparer.Ordinal));
        Findings findings = new();
        foreach (var (_, state) in RawStates.All)
        {
            var expected = string.Concat(asked.Select(question => RawAnswer.Of(state, question)?.Values[0] switch { null => 'u', "unclear" => 'c', var value => value[0] }));
            var row = page.QuerySelector($"tr[data-code={state["code"].Text}]")!;
            findings.Check(row.GetAttribute("data-answers") == expected, () => $"{state["name"].Text}: {row.GetAttribute("data-answers")}, not {expected}");
        }

        findings.AssertNone();
    }

    [Fact]
    public void Its_map_names_the_territories_as_those_that_are_not_on_it()
    {
        var map = site.Page("/states/").QuerySelector(".finder")!.InnerHtml;
        Assert.All(RawStates.All, state => Assert.Equal(
            RawStates.IsTerritory(state.File["code"].Text), map.Contains($"href=\"/states/{state.Slug}/\" data-code=\"{state.File["code"].Text}\"", StringComparison.Ordinal)));
    }
}
