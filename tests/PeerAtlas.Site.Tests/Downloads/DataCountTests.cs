using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Downloads;

/// <summary>What the page of data counts and promises, held against the files that there are.</summary>
public sealed class DataCountTests(RealSite site)
{
    [Fact]
    public void A_folder_holds_as_many_files_as_its_heading_and_its_summary_say_one_for_each_state_and_question()
    {
        var codebook = RawYaml.OfData("codebook.yml");
        Dictionary<string, int> expected = new()
        {
            ["questions"] = codebook["questions"].Items.Count() + codebook["requirements"].Items.Count(),
            ["states"] = RawStates.All.Count,
        };
        var headings = site.Page("/data/").QuerySelectorAll("h3").Where(heading => heading.Reads().Contains(" files in “", StringComparison.Ordinal)).ToList();
        Assert.Equal(
            expected.OrderBy(folder => folder.Key, StringComparer.Ordinal).Select(folder => $"{folder.Value} files in “{folder.Key}”"),
            headings.Select(heading => heading.Reads()).OrderBy(text => text.Split('“')[1], StringComparer.Ordinal));
        Assert.All(headings, heading =>
        {
            var list = heading.NextElementSibling!.NextElementSibling!;
            var count = expected[heading.Reads().Split('“')[1].TrimEnd('”')];
            Assert.Equal($"Show all {count}", list.QuerySelector("summary")!.Reads());
            Assert.Equal(count, list.QuerySelectorAll("li").Length);
        });
    }

    [Fact]
    public void Each_state_has_the_feed_and_the_card_and_each_yes_or_no_question_the_map_that_are_promised()
    {
        var files = site.Files.Select(file => file.Path).ToHashSet();
        Assert.All(RawStates.All, state => Assert.Contains($"embed/states/{state.Slug}/index.html", files));
        Assert.All(RawStates.All, state => Assert.NotNull(site.Page($"/states/{state.Slug}/").QuerySelector("link[rel=alternate][type='application/atom+xml']")));
        Assert.All(
            RawYaml.OfData("codebook.yml")["questions"].Items.Where(question => question["kind"].Text == "yes-no-limited"),
            question => Assert.Contains($"embed/questions/{question["id"].Text}/index.html", files));
    }
}
