using PeerAtlas.Policy;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Scoring;
using PeerAtlas.Site.Credentials;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Credentials;

/// <summary>Requirements of all states by the people served, with the model standards.</summary>
public sealed class CertificationPageTests(RealSite site)
{
    [Fact]
    public void Every_credential_has_one_row_and_stands_with_those_that_serve_the_same_people()
    {
        var page = site.Page("/certification/");
        foreach (var group in CredentialRow.All(site.Atlas).GroupBy(row => row.Credential.Serves.Id))
        {
            Assert.Equal(
                group.Select(row => $"{row.State.Name} {Words.Normal(row.Credential.Name)}"),
                page.QuerySelectorAll($"#{group.Key} tbody th").Select(head => head.Reads()));
        }

        Assert.Equal(site.Atlas.States.Sum(state => state.Credentials.Length), page.QuerySelectorAll("table.requirements tbody tr").Length);
    }

    [Fact]
    public void A_chart_has_a_dot_for_every_known_number()
    {
        foreach (var requirement in site.Atlas.Codebook.Requirements)
        {
            var known = CredentialRow.All(site.Atlas).Count(row => row.Answer(requirement)?.Value is AnswerValue.Number);
            var page = site.Page($"/questions/{requirement.Id}/");
            Assert.Equal(known, page.QuerySelectorAll(".dots.wide circle").Length);
            Assert.Equal(known, page.QuerySelectorAll(".dots.narrow circle").Length);
        }
    }

    [Fact]
    public void The_model_standards_advise_40_to_60_hours_of_training_and_at_most_120_of_work_and_no_other_number()
    {
        var standards = site.Atlas.Codebook.Requirements.Select(requirement => ModelStandard.Of(site.Atlas, requirement)).OfType<ModelStandard>();
        Assert.Equal(
            [("training-hours", 40, 60), ("work-experience-hours", null, 120)],
            standards.Select(standard => (standard.Requirement.Id, standard.Least, standard.Most)));
    }

    [Fact]
    public void The_reference_is_named_in_the_drawing_and_cited_below_it()
    {
        var chart = site.Page("/certification/").GetElementById("chart-training-hours")!;
        Assert.Equal("Model standards: 40 to 60 hours", chart.QuerySelector(".dots.wide .band text")!.Reads());
        Assert.Equal($"/documents/#{site.Atlas.Guidance.Single(document => document.IsModelStandard).Id}", chart.QuerySelector("p.details a")!.GetAttribute("href"));
        Assert.Null(site.Page("/certification/").QuerySelector("#chart-renewal-years .band"));
    }

    [Fact]
    public void A_row_names_the_source_of_each_of_its_answers()
    {
        var row = site.Page("/certification/").QuerySelectorAll("table.requirements tbody tr").Single(row => row.QuerySelector("th a")!.GetAttribute("href") == "/states/wyoming/#credential-1");
        var wyoming = site.Atlas.States.Single(state => state.Code == "WY").Credentials[0];
        var answered = site.Atlas.Codebook.Requirements
            .Where(requirement => row.QuerySelectorAll("td").Any(cell => cell.GetAttribute("data-label") == requirement.Label))
            .Select(requirement => Atlas.Resolve(wyoming, requirement))
            .Where(answer => answer is not null);
        Assert.NotEmpty(answered);
        Assert.All(answered, answer => Assert.Contains(row.QuerySelectorAll(".surety a"), link => link.GetAttribute("href") == answer!.Claim.Source.Url));
    }
}
