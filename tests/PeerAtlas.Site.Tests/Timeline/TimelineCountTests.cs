using System.Globalization;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Timeline;

/// <summary>What the timeline says of counts over the years and of surveys, worked out anew from the files.</summary>
public sealed class TimelineCountTests(RealSite site)
{
    // The events count states without the District of Columbia.
    private static readonly int States = RawStates.All.Count(state => state.File["code"].Text != "DC" && !RawStates.IsTerritory(state.File["code"].Text));

    [Theory]
    [InlineData("certifying", "states_certifying")]
    [InlineData("paying", "states_paying")]
    public void A_chart_says_from_where_to_where_the_counts_go_and_of_how_many_sources_they_are(string id, string key)
    {
        var counts = RawYaml.OfData("national/timeline.yml").Items.Where(item => item[key].Exists).OrderBy(item => RawDate.Day(item["date"].Text)).ToList();
        var sources = counts.Select(item => item["source_url"].Text).Distinct().Count();
        Assert.True(counts.Count > 1 && sources > 1, "the sentence needs another form");
        Assert.All(counts, count => Assert.InRange(int.Parse(count[key].Text, CultureInfo.InvariantCulture), 1, States));
        var whose = sources == counts.Count ? "Each bar is another source’s own count." : $"The {counts.Count} bars are the counts of {sources} sources.";
        Assert.Equal(
            $"From {Told(counts[0])} to {Told(counts[^1])}. {whose} Small steps can come from how they counted. A full bar is {States} states; DC is left out.",
            site.Page("/timeline/").QuerySelector($"#{id} figcaption p")!.Reads());

        string Told(RawYaml item) => $"{item[key].Text} states in {RawDate.InWords(item["date"].Text)}";
    }

    [Fact]
    public void The_District_of_Columbia_is_left_out_of_each_count_as_its_event_tells_it()
    {
        foreach (var item in RawYaml.OfData("national/timeline.yml").Items)
        {
            foreach (var key in new[] { "states_certifying", "states_paying" }.Where(key => item[key].Exists))
            {
                Assert.Contains($"{item[key].Text} states", item["event"].Text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void The_surveys_that_name_only_some_states_are_counted()
    {
        var surveys = RawYaml.AllOfData("surveys").Select(survey => survey.File["values"].Entries.Count(value => !RawStates.IsTerritory(value.Key))).ToList();
        var partial = surveys.Count(named => named < RawStates.Counted);
        Assert.True(partial > 1, "the sentence needs another form");
        Assert.Contains(
            $"{partial} of {surveys.Count} surveys name only some states. What a survey does not name is not counted as no: it is the empty part of its bar.",
            site.Page("/timeline/").QuerySelector("main")!.Reads(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_survey_is_counted_by_the_states_that_it_names_and_by_what_it_says_of_them()
    {
        var codebook = RawData.OfRepository.Codebook;
        var expected = RawYaml.AllOfData("surveys").Select(survey => survey.File).Select(survey =>
        {
            var question = codebook.Question(survey["question"].Text);
            var values = survey["values"].Entries.Where(entry => !RawStates.IsTerritory(entry.Key)).Select(entry => entry.Value.Text).ToList();
            Assert.Equal("yes-no-limited", question["kind"].Text);
            var signs = string.Join(", ", RawSigns.Of(values).Where(sign => sign.Count > 0).Select(sign => $"{sign.Count} {sign.Words}"));
            return $"{RawDate.InWords(survey["as_of"].Text)}: {question["label"].Text}, {values.Count} of {RawStates.Counted}: {signs}";
        });
        var shown = site.Page("/timeline/").QuerySelectorAll("td[data-label='Of these']").Select(cell => cell.ParentElement!.Children).Select(cells =>
            $"{cells[0].TextContent.Trim()}: {cells[1].TextContent.Trim()}, {cells[2].TextContent.Trim()}: {cells[3].TextContent.Trim()}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_page_of_a_question_counts_its_surveys_in_the_same_words()
    {
        foreach (var surveys in RawYaml.AllOfData("surveys").Select(survey => survey.File).GroupBy(survey => survey["question"].Text))
        {
            var expected = surveys.Select(survey =>
            {
                var values = survey["values"].Entries.Where(entry => !RawStates.IsTerritory(entry.Key)).Select(entry => entry.Value.Text).ToList();
                return $"{RawDate.InWords(survey["as_of"].Text)}, {values.Count} of {RawStates.Counted}: {string.Join(", ", RawSigns.Of(values).Where(sign => sign.Count > 0).Select(sign => $"{sign.Count} {sign.Words}"))}";
            });
            var shown = site.Page($"/questions/{surveys.Key}/").QuerySelectorAll("td[data-label='Of these']").Select(cell => cell.ParentElement!.Children)
                .Select(cells => $"{cells[0].TextContent.Trim()}, {cells[1].TextContent.Trim()}: {cells[2].TextContent.Trim()}");
            Assert.Equal(expected.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("ID: yes", "1 of 1 surveys names only some states.")]
    [InlineData("ID: yes, OH: no", null)]
    public void A_survey_of_all_states_is_not_said_to_leave_any_out(string values, string? sentence)
    {
        var main = new SmallAtlas().Survey("2024", values).Render().Page("/timeline/").QuerySelector("main")!.Reads();
        Assert.Equal(sentence is not null, main.Contains(sentence ?? "only some states", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("- { date: 2007, event: 9 states., states_certifying: 9, source_url: \"https://a.example/\" }", "One count is known. A full bar is 50 states; DC is left out.")]
    [InlineData("- { date: 2007, event: 9 states., states_certifying: 9, source_url: \"https://a.example/\" }\n- { date: 2008, event: 10 states., states_certifying: 10, source_url: \"https://a.example/\" }", "From 9 states in 2007 to 10 states in 2008. The 2 bars are the counts of 1 source. Small steps can come from how they counted. A full bar is 50 states; DC is left out.")]
    [InlineData("- { date: 2007, event: 9 states., states_certifying: 9, source_url: \"https://a.example/\" }\n- { date: 2008, event: 10 states., states_certifying: 10, source_url: \"https://b.example/\" }", "From 9 states in 2007 to 10 states in 2008. Each bar is another source’s own count. Small steps can come from how they counted. A full bar is 50 states; DC is left out.")]
    public void Each_bar_is_another_sources_count_only_where_no_source_counts_twice(string timeline, string expected) => Assert.Equal(
        expected, new SmallAtlas().Data("national/timeline.yml", timeline).Render().Page("/timeline/").QuerySelector("#certifying figcaption p")!.Reads());
}
