using PeerAtlas.Site.Input;
using Xunit;

namespace PeerAtlas.Tests.CommandLine;

public class BaseUrlTests
{
    [Theory]
    [InlineData("https://example.org", "https://example.org/")]
    [InlineData("https://example.org/", "https://example.org/")]
    [InlineData("http://example.org:8080/atlas", "http://example.org:8080/atlas/")]
    [InlineData("https://example.org/a/b//", "https://example.org/a/b/")]
    [InlineData("https://example.org:443/name", "https://example.org/name/")]
    [InlineData("http://127.0.0.1:8080", "http://127.0.0.1:8080/")]
    [InlineData("http://[::1]:8080/name/", "http://[::1]:8080/name/")]
    [InlineData("https://example.org/~peers/a_b.c-d/", "https://example.org/~peers/a_b.c-d/")]
    [InlineData("HTTPS://EXAMPLE.ORG/Name/", "https://example.org/Name/")]
    [InlineData("https://exämple.org/name/", "https://xn--exmple-cua.org/name/")]
    [InlineData("https://例え.jp", "https://xn--r8jz45g.jp/")]
    public void An_address_gets_its_trailing_slash(string text, string url) =>
        Assert.Equal(url, BaseAddress.Of(text)?.AbsoluteUri);

    [Theory]
    [InlineData("")]
    [InlineData("/atlas/")]
    [InlineData("example.org")]
    [InlineData("ftp://example.org/")]
    [InlineData("file:///etc/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://someone@example.org/")]
    [InlineData("https://example.org./")]
    [InlineData("https://example.org/?a=b")]
    [InlineData("https://example.org/?")]
    [InlineData("https://example.org/#top")]
    [InlineData("https://example.org/#")]
    [InlineData("https:example.org")]
    [InlineData("https:///name/")]
    [InlineData("https:\\\\example.org\\name")]
    [InlineData("https://example.org:99999/")]
    [InlineData(" https://example.org/")]
    [InlineData("https://example.org/\n")]
    [InlineData("https://exa mple.org/")]
    [InlineData("https://exa\u202Emple.org/")]
    [InlineData("https://exa%6Dple.org/")]
    [InlineData("https://example.org/a b/")]
    [InlineData("https://example.org/a%20b/")]
    [InlineData("https://example.org/%2e%2e/")]
    [InlineData("https://example.org/../name/")]
    [InlineData("https://example.org/./name/")]
    [InlineData("https://example.org//name/")]
    [InlineData("https://example.org/ü/")]
    [InlineData("https://example.org/a*/")]
    [InlineData("https://example.org/:name/")]
    [InlineData("https://example.org/a\"b/")]
    [InlineData("https://example.org/<b>/")]
    [InlineData("https://example.org/a&b/")]
    [InlineData("https://example.org/INDEX.HTML")]
    [InlineData("https://example.org/index.php")]
    [InlineData("https://example.org/index.html")]
    [InlineData("https://example.org/atlas/default.htm/")]
    public void What_cannot_be_the_root_of_a_site_is_refused(string text) => Assert.Null(BaseAddress.Of(text));
}
