using PeerAtlas.Policy;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Policy.Scoring;
using PeerAtlas.Site.Credentials;
using PeerAtlas.Site.Tests.Facts;
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
            // What stands for a time of which the length is not known has no place on the scale of a year.
            var known = RawStates.All.SelectMany(state => state.File["credentials"].Items).Count(credential => requirement.Kind is AnswerKind.Number
                && credential["requirements"][requirement.Id] is { Exists: true } fact && RawData.OfRepository.Codebook.Yearly(requirement.Id, fact, credential) is not null);
            var page = site.Page($"/questions/{requirement.Id}/");
            Assert.Equal(known, page.QuerySelectorAll(".dots.wide circle").Length);
            Assert.Equal(known, page.QuerySelectorAll(".dots.narrow circle").Length);
        }
    }

    [Fact]
    public void The_model_standards_advise_the_numbers_of_the_criteria_that_cite_them_and_no_other_number()
    {
        var standards = site.Atlas.Codebook.Requirements.Select(requirement => ModelStandard.Of(site.Atlas, requirement)).OfType<ModelStandard>();
        Assert.Equal(RawModelStandards.All.Order(), standards.Select(standard => (standard.Requirement.Id, standard.Least, standard.Most)).Order());
    }

    [Fact]
    public void The_reference_is_named_in_the_drawing_and_cited_below_it()
    {
        foreach (var requirement in site.Atlas.Codebook.Requirements.Where(requirement => requirement.Chart is not null))
        {
            var chart = site.Page("/certification/").GetElementById($"chart-{requirement.Id}")!;
            if (RawModelStandards.All.Any(standard => standard.Requirement == requirement.Id))
            {
                var (_, least, most) = RawModelStandards.All.Single(standard => standard.Requirement == requirement.Id);
                var unit = RawData.OfRepository.Codebook.Question(requirement.Id)["unit"]["many"].Text;
                Assert.Equal($"Model standards: {(least is null ? "at most" : $"{least} to")} {most} {unit}", chart.QuerySelector(".dots.wide .band text")!.Reads());
                Assert.Equal($"/documents/#{RawModelStandards.Document["id"].Text}", chart.QuerySelector("p.details a")!.GetAttribute("href"));
            }
            else
            {
                Assert.Null(chart.QuerySelector(".band"));
            }
        }
    }

    private Credential Wyoming => site.Atlas.States.Single(state => state.Code == "WY").Credentials[0];

    [Fact]
    public void A_row_names_the_source_of_each_of_its_answers()
    {
        var row = site.Page("/certification/").QuerySelectorAll("table.requirements tbody tr").Single(row => row.QuerySelector("th a")!.GetAttribute("href") == $"/states/wyoming/#{Wyoming.Claim.Anchor}");
        var wyoming = Wyoming;
        var answered = site.Atlas.Codebook.Requirements
            .Where(requirement => row.QuerySelectorAll("td").Any(cell => cell.GetAttribute("data-label") == requirement.Label))
            .Select(requirement => Atlas.Resolve(wyoming, requirement))
            .Where(answer => answer is not null);
        Assert.NotEmpty(answered);
        Assert.All(answered, answer => Assert.Contains(row.QuerySelectorAll(".surety a"), link => link.GetAttribute("href") == answer!.Claim.Source.Url));
    }
}
