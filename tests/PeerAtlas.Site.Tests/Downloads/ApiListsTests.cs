using System.Text.Json;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Downloads;

/// <summary>The lists of the whole country and of all states: all that stands on pages stands in a file.</summary>
public sealed class ApiListsTests(RealSite site)
{
    [Fact]
    public void Each_list_has_as_many_entries_as_there_are()
    {
        foreach (var (name, count) in (ReadOnlySpan<(string, int)>)
        [
            ("credentials", site.Atlas.States.Sum(state => state.Credentials.Length)), ("billing", site.Atlas.States.Sum(state => state.Billing.Length)),
            ("training", site.Atlas.States.Sum(state => state.Training.Length)), ("documents", site.Atlas.States.Sum(state => state.Documents.Length)),
            ("contacts", site.Atlas.States.Sum(state => state.Contacts.Length)), ("guidance", site.Atlas.Guidance.Length),
            ("surveys", site.Atlas.Surveys.Length), ("criteria", site.Atlas.Criteria.Length), ("scores", site.Atlas.Criteria.Length * site.Atlas.States.Length),
            ("glossary", site.Atlas.Glossary.Length), ("timeline", site.Atlas.Timeline.Length), ("organizations", site.Atlas.Organizations.Length),
            ("codes", site.Atlas.BillingCodes.Codes.Length),
        ])
        {
            Assert.Equal((name, count), (name, Read(site, name).GetArrayLength()));
        }
    }

    [Fact]
    public void A_source_is_listed_once_with_those_who_cite_it()
    {
        var small = new SmallAtlas()
            .Data("sources/report.yml", """{ title: The report, publisher: The surveyors, url: "https://report.example/", kind: state-agency }""")
            .Idaho("answers: { medicaid-adults: { value: yes, source: report } }")
            .Ohio("answers: { medicaid-adults: { value: no, source: report } }").Render();
        var report = Assert.Single(Read(small, "sources").EnumerateArray(), source => source.GetProperty("key").GetString() == "report");
        Assert.Equal(["idaho", "ohio"], report.GetProperty("states").EnumerateArray().Select(slug => slug.GetString()));
        Assert.Contains(Read(small, "sources").EnumerateArray(), source => source.GetProperty("key").GetString() == "idaho/own");
    }

    [Fact]
    public void A_score_tells_what_decides_it_and_how_sure_that_is()
    {
        var small = new SmallAtlas().Idaho("answers: { medicaid-adults: { value: yes, source: blog, reading: inferred } }").Render();
        var score = Assert.Single(Read(small, "scores").EnumerateArray(), score => score.GetProperty("state").GetString() == "idaho");
        var fact = Assert.Single(score.GetProperty("facts").EnumerateArray());
        Assert.Equal(
            ("met", "Adults: Yes, by our reading of a 2026 trade publication", "inferred, trade"),
            (score.GetProperty("judgment").GetString(), fact.GetProperty("words").GetString(), string.Join(", ", fact.GetProperty("caveats").EnumerateArray())));
    }

    [Fact]
    public void A_survey_tells_what_it_says_of_each_state_that_it_names()
    {
        var small = new SmallAtlas().Survey("2024", "ID: yes, OH: no").Render();
        var survey = Assert.Single(Read(small, "surveys").EnumerateArray());
        Assert.Equal(["ID yes", "OH no"], survey.GetProperty("values").EnumerateArray().Select(said => $"{said.GetProperty("state_code")} {said.GetProperty("value")}"));
        Assert.Equal("the-survey-report", survey.GetProperty("source").GetProperty("key").GetString());
    }

    private static JsonElement Read(RenderedSite of, string name) => JsonDocument.Parse(of.Bytes($"api/v1/{name}.json")).RootElement.GetProperty(name);
}
