using System.Text.RegularExpressions;
using PeerAtlas.Site.Hosting;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Serving;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Hosting;

/// <summary>The file <c>_headers</c>, read as Cloudflare Pages reads it: every matching rule applies, and values of one name are joined.</summary>
public sealed class HeadersFileTests(RealSite site)
{
    /// <summary>What both hosts say of caching by themselves, a 404 included, keeps nothing without asking again, so it is left to them.</summary>
    [Fact]
    public void Every_file_gets_each_header_of_the_list_once_and_the_caching_of_pages_is_left_to_the_host()
    {
        var rules = Rules(site.Text(HeadersFile.Path));
        Findings findings = new();
        foreach (var file in site.Files.Select(file => file.Path).Concat(["search-index.json", "search-texts.json"]).Where(path => path is not (HeadersFile.Path or RedirectsFile.Path or NginxRedirects.Path or HostFiles.NoJekyll)))
        {
            var address = "/" + (file.EndsWith("index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file);
            var sent = rules.Where(rule => rule.Pattern.IsMatch(address)).SelectMany(rule => rule.Headers).Order(StringComparer.Ordinal).ToList();
            var meant = ResponseHeaders.Of(file).Where(header => header.Value != ResponseHeaders.MinutesOfCaching).Select(header => $"{header.Name}: {header.Value}").Order(StringComparer.Ordinal).ToList();
            findings.Check(sent.SequenceEqual(meant), () => $"{address}: {string.Join(" + ", sent)}");
        }

        findings.AssertNone();
    }

    [Fact]
    public void An_embed_may_be_framed_by_any_site_and_nothing_else_by_any()
    {
        var rules = Rules(Text(HeadersFile.Of(site.Context, ["index.html", "embed/states/ohio/index.html"])));
        Assert.Contains($"Content-Security-Policy: {ContentSecurityPolicy.InPage}; frame-ancestors *", Sent(rules, "/embed/states/ohio/"));
        Assert.Contains("Cross-Origin-Resource-Policy: cross-origin", Sent(rules, "/embed/states/ohio/"));
        Assert.DoesNotContain(Sent(rules, "/embed/states/ohio/"), header => header.StartsWith("X-Frame-Options", StringComparison.Ordinal));
        Assert.Contains($"Content-Security-Policy: {ContentSecurityPolicy.InPage}; frame-ancestors 'none'", Sent(rules, "/"));
        Assert.Contains("Cross-Origin-Resource-Policy: same-origin", Sent(rules, "/"));
        Assert.Contains("X-Frame-Options: DENY", Sent(rules, "/"));
    }

    [Theory]
    [InlineData("/assets/site.0123456789.css")]
    [InlineData("/states/nowhere/")]
    [InlineData("/nowhere/")]
    public void What_is_missing_gets_no_time_of_caching_from_what_is_there(string missing) =>
        Assert.DoesNotContain(Sent(Rules(site.Text(HeadersFile.Path)), missing), header => header.StartsWith("Cache-Control", StringComparison.Ordinal));

    [Fact]
    public void A_browser_asks_for_the_service_worker_each_time() =>
        Assert.Contains("Cache-Control: no-cache", Sent(Rules(site.Text(HeadersFile.Path)), "/sw.js"));

    [Fact]
    public void Scripts_of_any_site_may_read_the_API() =>
        Assert.Contains("Access-Control-Allow-Origin: *", Sent(Rules(site.Text(HeadersFile.Path)), "/api/v1/states/ohio.json"));

    [Fact]
    public void The_file_keeps_within_what_Cloudflare_reads()
    {
        Assert.InRange(Rules(site.Text(HeadersFile.Path)).Length, 10, HeadersFile.MostRules);
        Assert.All(site.Text(HeadersFile.Path).Split('\n'), line => Assert.InRange(line.Length, 0, 2000));
    }

    [Fact]
    public void More_rules_than_a_host_reads_are_told_before_anything_is_built()
    {
        var small = new SmallAtlas();
        Assert.Empty(PeerAtlas.Site.Building.PlannedLinks.Check(small.Render().Request));
        for (var page = 0; page < 80; page++)
        {
            small.Input($"pages/top{page}.md", SmallAtlas.Markdown($"Top {page}", "See [the states](/states/)."));
        }

        var told = Assert.Single(PeerAtlas.Site.Building.PlannedLinks.Check(small.Render().Request));
        Assert.Equal(("PA228", "input/pages"), (told.Code, told.At.ToString()));
    }

    [Fact]
    public void No_two_headers_of_the_list_reach_one_file_under_one_name()
    {
        foreach (var file in site.Files.Select(file => file.Path).Append("embed/states/ohio/index.html").Append("data/answers.csv"))
        {
            var names = ResponseHeaders.Of(file).Select(header => header.Name).ToList();
            Assert.Equal(names.Distinct(), names);
        }
    }

    [Fact]
    public void The_policy_allows_nothing_inline() =>
        Assert.All(ResponseHeaders.All, header => Assert.DoesNotMatch("unsafe|data:|blob:|https?:", header.Value));

    private static (Regex Pattern, string[] Headers)[] Rules(string text) =>
    [
        .. Regex.Matches(text, "^(?<pattern>/.*)\n(?<headers>(?:  .+\n)+)", RegexOptions.Multiline).Select(rule => (
            new Regex($"^{Regex.Escape(rule.Groups["pattern"].Value).Replace("\\*", ".*", StringComparison.Ordinal)}$"),
            rule.Groups["headers"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))),
    ];

    private static string[] Sent((Regex Pattern, string[] Headers)[] rules, string address) =>
        [.. rules.Where(rule => rule.Pattern.IsMatch(address)).SelectMany(rule => rule.Headers)];

    private static string Text(SiteFile file) => System.Text.Encoding.UTF8.GetString(file.Content.Span);
}
