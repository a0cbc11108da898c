using PeerAtlas.Policy.Facts;
using PeerAtlas.Site.Answers;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Wording;

/// <summary>Whoever asks what "not clear" means finds it from the word itself.</summary>
public sealed class SignMeaningTests(RealSite site)
{
    [Fact]
    public void Each_word_of_a_sign_has_its_own_heading_with_an_explanation()
    {
        foreach (var sign in Signs.All)
        {
            var heading = site.Page("/about/method/").GetElementById(SignMeaning.Of(sign).Split('#')[1])!;
            Assert.Equal(sign.Word(), heading.Reads());
            Assert.Equal("P", heading.NextElementSibling!.TagName);
        }
    }

    [Fact]
    public void The_legend_and_the_headline_answers_lead_to_it()
    {
        Assert.Equal(Signs.All.Select(SignMeaning.Of), site.Page("/states/").QuerySelectorAll(".legend a").Select(link => link.GetAttribute("href")!));
        foreach (var state in site.Atlas.States)
        {
            foreach (var (question, answer) in site.Atlas.Codebook.Headlines.Zip(site.Page($"/states/{state.Slug}/").QuerySelectorAll(".headline .answers > li")))
            {
                Assert.Equal(
                    SignMeaning.Of(site.Atlas.Resolve(state, question)?.Sign ?? Sign.Absent),
                    answer.QuerySelector(".says a")!.GetAttribute("href"));
            }
        }
    }
}
