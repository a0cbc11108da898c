using PeerAtlas.CommandLine;
using Xunit;

namespace PeerAtlas.Tests.CommandLine;

public class BaseUrlTests
{
    [Theory]
    [InlineData("https://example.org", "https://example.org/")]
    [InlineData("https://example.org/", "https://example.org/")]
    [InlineData("http://example.org:8080/atlas", "http://example.org:8080/atlas/")]
    [InlineData("https://example.org/a/b//", "https://example.org/a/b/")]
    public void An_address_gets_its_trailing_slash(string text, string url) =>
        Assert.Equal(url, BaseUrlOption.Parse(text)?.AbsoluteUri);

    [Theory]
    [InlineData("")]
    [InlineData("/atlas/")]
    [InlineData("example.org")]
    [InlineData("ftp://example.org/")]
    [InlineData("file:///etc/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://someone@example.org/")]
    [InlineData("https://example.org/?a=b")]
    [InlineData("https://example.org/#top")]
    public void What_cannot_be_the_root_of_a_site_is_refused(string text) => Assert.Null(BaseUrlOption.Parse(text));
}
