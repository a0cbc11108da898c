using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Credentials;

/// <summary>A state of which no credential is listed: a "no" is told as a "no", and only what nobody has read is not yet researched.</summary>
public sealed class NoCredentialTests
{
    [Theory]
    [InlineData("value: no, source: old", "No. Idaho has none.", "No: Idaho. Idaho has none.")]
    [InlineData("value: no, source: blog", "No. By a 2026 trade publication, Idaho has none.", "No, by a 2026 trade publication: Idaho. Idaho has none.")]
    [InlineData("value: unclear, source: own, note: So it is.", "Not clear. Sources do not settle whether Idaho has one.", "Not clear: Idaho. Sources do not settle whether Idaho has one.")]
    public void What_is_known_of_there_being_none_stands_in_the_place_of_credentials(string fact, string onItsPage, string onThePageOfAll)
    {
        var small = Small($"answers: {{ certification-exists: {{ {fact} }} }}");
        Assert.Contains(small.Page("/states/idaho/").GetElementById("certification")!.QuerySelectorAll("p").Select(line => line.Reads()), line => line == onItsPage);
        var lines = small.Page("/certification/").QuerySelectorAll(".absent-line").Select(line => line.Reads()).ToList();
        Assert.Equal([onThePageOfAll, "Not yet researched for Ohio."], lines);
    }

    [Fact]
    public void A_yes_without_a_credential_and_what_nobody_has_read_are_not_yet_researched()
    {
        var small = Small("answers: { certification-exists: { value: yes, source: own } }");
        Assert.Equal("Not yet researched for Idaho, Ohio.", small.Page("/certification/").QuerySelector(".absent-line")!.Reads());
        Assert.Contains(
            "Not yet researched. We have not yet found a credential for peer specialists in Idaho.",
            small.Page("/states/idaho/").GetElementById("certification")!.QuerySelectorAll("p").Select(line => line.Reads()));
    }

    private static RenderedSite Small(string idaho) => new SmallAtlas()
        .Data("codebook.yml", SmallAtlas.Codebook.Replace("label: Certification\n", "label: Certification\n    role: certification\n", StringComparison.Ordinal))
        .Idaho(idaho).Render();
}
