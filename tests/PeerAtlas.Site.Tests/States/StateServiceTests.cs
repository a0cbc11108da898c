using System.Text.Json;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.States;

/// <summary>For whom machines are told that a state's Medicaid pays, worked out anew from the files.</summary>
public sealed class StateServiceTests(RealSite site)
{
    [Fact]
    public void A_service_is_told_for_those_for_whom_the_state_plainly_says_that_it_pays_and_for_nobody_else()
    {
        Findings findings = new();
        var surveyed = RawYaml.AllOfData("surveys").Select(survey => survey.File)
            .SelectMany(survey => survey["values"].Entries.Select(value => (value.Key, survey["question"].Text))).ToHashSet();
        var headlines = RawYaml.OfData("codebook.yml")["questions"].Items.Where(question => question["headline"].Exists).ToList();
        foreach (var (slug, state) in RawStates.All)
        {
            var told = Audiences(slug);
            RawFacts facts = new(state, RawData.OfRepository);
            foreach (var question in headlines)
            {
                var id = question["id"].Text;
                var own = state["answers"][id];
                var plain = own.Exists && own["value"].Text == "yes" && facts.Basis(own) is null && !own["disputed"].Exists
                    && facts.Caveats(own, Repository.Today).All(caveat => !caveat.Applies);
                var isTold = told.Contains(question["headline"].Text);
                findings.Check(!isTold || plain, () => $"{slug}: told of {id}");

                // A survey may say otherwise for the same time; where none names the state, nothing else stands in the way.
                findings.Check(isTold || !plain || surveyed.Contains((state["code"].Text, id)), () => $"{slug}: not told of {id}");
            }
        }

        findings.AssertNone();
    }

    private List<string> Audiences(string slug)
    {
        List<string> audiences = [];
        foreach (var script in site.Page($"/states/{slug}/").QuerySelectorAll("script[type='application/ld+json']"))
        {
            using var thing = JsonDocument.Parse(script.TextContent);
            if (thing.RootElement.TryGetProperty("audience", out var all))
            {
                audiences.AddRange(all.EnumerateArray().Select(audience => audience.GetProperty("audienceType").GetString()!));
            }
        }

        return audiences;
    }
}
