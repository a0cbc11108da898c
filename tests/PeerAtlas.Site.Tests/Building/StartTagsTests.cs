using System.Text;
using PeerAtlas.Site.Building;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Building;

/// <summary>Start tags read without a document are those that a whole parser finds.</summary>
public sealed class StartTagsTests(RealSite site)
{
    [Fact]
    public void On_every_page_the_tags_and_their_attributes_are_those_of_a_whole_parser()
    {
        Findings findings = new();
        foreach (var file in site.PageFiles)
        {
            var expected = site.Document(file).All.SelectMany(element =>
                element.Attributes.Select(attribute => $"{element.LocalName} {attribute.Name}={attribute.Value}"));
            var found = Read(site.Text(file));
            findings.Check(expected.SequenceEqual(found, StringComparer.OrdinalIgnoreCase), () => $"{file}: {expected.Except(found).FirstOrDefault()}");
        }

        findings.AssertNone();
    }

    [Theory]
    [InlineData("<a href=\"/a?b&amp;c>d\" id=x>", "a href=/a?b&c>d|a id=x")]
    [InlineData("<a href='/a'>", "a href=/a")]
    [InlineData("<input disabled id=\"i\"/>", "input disabled=|input id=i")]
    [InlineData("<!-- <a href=\"/no\"> --><b id=\"y\">", "b id=y")]
    [InlineData("<script>if (a < b) \"<a href='/no'>\"</script><b id=\"y\">", "b id=y")]
    [InlineData("<!DOCTYPE html><p\nid=\"z\">1 < 2 <3</p>", "p id=z")]
    [InlineData("<a href=\"/never closed", "a href=/never closed")]
    [InlineData("<", "")]
    [InlineData("<a", "")]
    public void Quotes_comments_scripts_and_stray_signs_are_understood(string html, string expected) =>
        Assert.Equal(expected, string.Join('|', Read(html)));

    private static List<string> Read(string html)
    {
        List<string> found = [];
        StartTags tags = new(Encoding.UTF8.GetBytes(html));
        while (tags.NextTag())
        {
            while (tags.NextAttribute())
            {
                found.Add($"{Encoding.UTF8.GetString(tags.Name)} {Encoding.UTF8.GetString(tags.AttributeName)}={tags.AttributeValue}");
            }
        }

        return found;
    }
}
