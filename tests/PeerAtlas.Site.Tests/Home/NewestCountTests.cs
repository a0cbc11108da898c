using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Home;

/// <summary>The newest national count by somebody else stands beside ours, told as theirs.</summary>
public sealed class NewestCountTests(RealSite site)
{
    [Fact]
    public void The_home_page_and_those_of_headline_questions_tell_the_newest_count_that_the_timeline_has()
    {
        var questions = site.Atlas.Codebook.Questions.ToLookup(question => question.Headline is not null, question => $"/questions/{question.Id}/");
        Assert.All(questions[true].Append("/"), Tells);
        Assert.All(questions[false], path => Assert.Null(site.Page(path).QuerySelector(".other-count")));
    }

    private void Tells(string path)
    {
        var newest = RawYaml.OfData("national/timeline.yml").Items.Where(milestone => milestone["states_paying"].Exists)
            .OrderBy(milestone => RawDate.Day(milestone["date"].Text)).Last();
        var told = site.Page(path).QuerySelector(".other-count")!.Reads();
        Assert.StartsWith($"By somebody else’s newest count, {newest["states_paying"].Text} states (DC not counted) pay", told, StringComparison.Ordinal);
        Assert.Contains(newest["date"].Text[..4], told, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_timeline_tells_no_count_nothing_is_told() =>
        Assert.Null(new SmallAtlas().Render().Page("/").QuerySelector(".other-count"));
}
