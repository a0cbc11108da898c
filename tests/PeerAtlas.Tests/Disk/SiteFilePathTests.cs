using CsCheck;
using PeerAtlas.Disk;
using PeerAtlas.Site.Formats;
using Xunit;

namespace PeerAtlas.Tests.Disk;

/// <summary>No file of the site can be written outside the output folder, on any system.</summary>
public sealed class SiteFilePathTests
{
    private static readonly Gen<string> Pieces = Gen.OneOf(Gen.String[0, 4], Gen.OneOf(
        "..", ".", "/", "\\", "a", "con", "C:", "//", "%2e%2e", "%2f", "\0", "nul.html", " ", "~", "index.html", "…", "․․", "／"));

    [Theory]
    [InlineData("../index.html")]
    [InlineData("states/../../index.html")]
    [InlineData("/etc/passwd")]
    [InlineData("states//index.html")]
    [InlineData("C:/index.html")]
    [InlineData("C:index.html")]
    [InlineData("\\\\host\\share")]
    [InlineData("states\\..\\index.html")]
    [InlineData("con")]
    [InlineData("states/CON/index.html")]
    [InlineData("states/nul.html")]
    [InlineData("com1/index.html")]
    [InlineData("states./index.html")]
    [InlineData("states /index.html")]
    [InlineData("%2e%2e/index.html")]
    [InlineData("..%2findex.html")]
    [InlineData("a?b")]
    [InlineData("index.html:stream")]
    [InlineData("")]
    public void A_path_that_leads_elsewhere_or_means_another_file(string path) => Assert.False(SiteFilePath.IsSafe(path));

    [Theory]
    [InlineData("index.html")]
    [InlineData("states/connecticut/index.html")]
    [InlineData("assets/site.0123456789.css")]
    [InlineData(".well-known/x")]
    public void A_path_below_the_output_folder(string path) => Assert.True(SiteFilePath.IsSafe(path));

    [Fact]
    public void Whatever_is_called_safe_lies_below_the_output_folder() => Pieces.Array[1, 6].Sample(
        pieces =>
        {
            var path = string.Concat(pieces);
            var root = Path.GetFullPath("output");
            return !SiteFilePath.IsSafe(path) || Path.GetFullPath(Path.Combine(root, path)).StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        },
        iter: 20_000);
}
