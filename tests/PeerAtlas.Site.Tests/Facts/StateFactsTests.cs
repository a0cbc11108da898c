using AngleSharp.Html.Parser;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Facts;

/// <summary>What the files of the states say, and what their pages show.</summary>
public sealed class StateFactsTests(RealSite site)
{
    [Fact]
    public void Every_fact_of_every_state_file_is_on_the_page_of_the_state_with_its_source_date_and_caveats()
    {
        Findings findings = new();
        foreach (var (slug, file) in RawYaml.AllOfData("states"))
        {
            new StateFile($"data/states/{slug}.yml", file, RawCodebook.OfData, site.Page($"/states/{slug}/"), findings).Check();
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{findings.Checked:N0} checks");
        findings.AssertNone();
    }

    // The test above is only as good as what it notices. Each of these takes one thing off Wyoming's page.
    [Theory]
    [InlineData("Certified peer specialist services are covered when a certified center gives them.", "answers.medicaid-mental-health.note")]
    [InlineData("our reading of the source", "answers.medicaid-substance-use")]
    [InlineData("trade publication", "answers.medicaid-copay")]
    [InlineData("older than three years", "answers.medicaid-family")]
    [InlineData(">undated<", "answers.medicaid-settings", "><")]
    [InlineData("September 21, 2024", "answers.medicaid-mental-health.as_of")]
    [InlineData("id=\"medicaid-copay\"", "answers.medicaid-copay")]
    [InlineData("https://copelandcenter.com/peer-specialists/wyoming", "answers.certification-exists.source")]
    [InlineData("Peer Specialists in Wyoming (state question-and-answer page)", "sources.copeland-wyoming")]
    [InlineData("Give individual services in the community that promote self-direction", "services[0].value")]
    [InlineData("36 hours", "credentials[0].requirements.training-hours.value")]
    [InlineData("46 hours", "credentials[0].requirements.training-hours.disputed[0].value")]
    [InlineData("sources disagree", "credentials[0].requirements.training-hours")]
    [InlineData("Sources disagree.", "credentials[0].requirements.training-hours")]
    [InlineData("$9.00", "billing[0].rate_usd")]
    [InlineData("048-0037-13-6", "documents[0].number")]
    [InlineData("issued August 2014", "documents[1].issued")]
    [InlineData("Follow the governor", "advocacy.actions[1].name")]
    [InlineData("State Medicaid agency", "contacts[2].role")]
    [InlineData("[6]", "answers.certification-exists.source", "[5]")]
    public void What_is_taken_off_a_page_is_missed_there(string taken, string missed, string? put = null)
    {
        var page = site.Text("states/wyoming/index.html");
        Assert.Contains(taken, page, StringComparison.Ordinal);
        Findings findings = new();
        using var cut = new HtmlParser().ParseDocument(page.Replace(taken, put ?? "", StringComparison.Ordinal));
        var file = RawYaml.OfData("states/wyoming.yml");
        new StateFile("data/states/wyoming.yml", file, RawCodebook.OfData, cut, findings).Check();
        Assert.Contains(findings.All, finding => finding.StartsWith($"data/states/wyoming.yml: {missed}: ", StringComparison.Ordinal));
    }
}
