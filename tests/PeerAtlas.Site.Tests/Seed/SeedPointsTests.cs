using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Seed;

/// <summary>What the documents offer from which this project began is on the page where a reader would look.</summary>
public sealed class SeedPointsTests(RealSite site)
{
    [Fact]
    public void Every_point_is_on_its_page()
    {
        Findings findings = new();
        foreach (var point in SeedPoints.All)
        {
            findings.Check(
                site.Page(point.Page).QuerySelector("main")!.Reads().Contains(point.Words, StringComparison.Ordinal),
                () => $"{point.Page} lacks “{point.Words}” ({point.Point})");
        }

        findings.AssertNone();
    }

    [Fact]
    public void What_is_true_in_Idaho_today_stands_before_what_was() =>
        Assert.Contains("December 1, 2025", site.Page("/states/idaho/").QuerySelector(".headline li")!.Reads(), StringComparison.Ordinal);
}
