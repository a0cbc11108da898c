using PeerAtlas.Site.Articles;
using Xunit;

namespace PeerAtlas.Site.Tests.Articles;

/// <summary>Behind the checks, which refuse such text, nothing that loads or runs gets through.</summary>
public sealed class SafeHtmlTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<iframe src=\"https://elsewhere.example/\"></iframe>")]
    [InlineData("<p onclick=\"alert(1)\">Hello</p>")]
    [InlineData("<p style=\"color: red\">Hello</p>")]
    [InlineData("<style>p { color: red }</style>")]
    [InlineData("<img src=\"javascript:alert(1)\" onerror=alert(1)>")]
    [InlineData("<svg><script>alert(1)</script></svg>")]
    [InlineData("<form action=\"https://elsewhere.example/\"><input></form>")]
    [InlineData("<base href=\"https://elsewhere.example/\">")]
    [InlineData("<a href=\"javascript:alert(1)\">Hello</a>")]
    [InlineData("<math><mtext><img src=/x onerror=alert(1)></mtext></math>")]
    public void HTML_that_loads_or_runs_something_is_taken_out(string html)
    {
        var kept = SafeHtml.Of($"{html}<p>The rest.</p>");
        Assert.DoesNotMatch("(?i)<(script|iframe|style|svg|math|form|input|base)|onclick|onerror|style=|javascript:|alert\\(", kept);
        Assert.Contains("<p>The rest.</p>", kept, StringComparison.Ordinal);
    }
}
