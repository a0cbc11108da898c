using System.Net;
using System.Text.RegularExpressions;
using PeerAtlas.Site.Serving;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Serving;

/// <summary>What every page says of itself, for hosts that send no headers.</summary>
public sealed partial class PagePolicyTests(RealSite site)
{
    [Fact]
    public void Every_page_tells_its_policy_before_it_loads_anything_and_no_address_of_itself_to_others()
    {
        Findings findings = new();
        foreach (var file in site.Files.Select(file => file.Path).Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var head = site.Text(file).Split("</head>")[0];
            var policy = Policy().Match(head);
            findings.Check(WebUtility.HtmlDecode(policy.Groups[1].Value) == ContentSecurityPolicy.InPage, () => $"{file}: no policy, or another one");
            findings.Check(policy.Success && !Loads().IsMatch(head[..policy.Index]), () => $"{file}: something is loaded before the policy");
            findings.Check(Referrer().IsMatch(head), () => $"{file}: no word on referrers");
        }

        findings.AssertNone();
    }

    /// <summary>A browser asks for <c>/favicon.ico</c> where a page names no icon: at the root of the host, which may be another site's.</summary>
    [Fact]
    public void Every_page_names_its_icon() => Assert.All(
        site.Files.Select(file => file.Path).Where(path => path.EndsWith(".html", StringComparison.Ordinal)),
        file => Assert.Contains($"<link rel=\"icon\" href=\"{site.Context.Assets.Path("icon.svg")}\"", site.Text(file), StringComparison.Ordinal));

    [Fact]
    public void A_page_does_not_say_what_only_a_header_may_say() =>
        Assert.DoesNotMatch("frame-ancestors|report-uri|sandbox", ContentSecurityPolicy.InPage);

    [GeneratedRegex("""<meta http-equiv="Content-Security-Policy" content="([^"]*)"(?: /)?>""")]
    private static partial Regex Policy();

    [GeneratedRegex("""<meta name="referrer" content="no-referrer"(?: /)?>""")]
    private static partial Regex Referrer();

    [GeneratedRegex("<(link|script|style|base)")]
    private static partial Regex Loads();
}
