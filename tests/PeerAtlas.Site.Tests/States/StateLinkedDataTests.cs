using System.Text.Json;
using AngleSharp.Dom;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.States;

/// <summary>What machines are told of a state's page.</summary>
public sealed class StateLinkedDataTests(RealSite site)
{
    [Fact]
    public void A_state_is_told_as_a_service_only_for_those_for_whom_it_says_plainly_and_undisputed_that_Medicaid_pays()
    {
        Findings findings = new();
        foreach (var state in site.Atlas.States)
        {
            var paid = site.Atlas.Codebook.Headlines
                .Where(question => site.Atlas.Resolve(state, question) is { Sign: Sign.Yes } answer && answer.Claim.Caveats(Repository.Today).IsEmpty)
                .Select(question => question.Headline);
            var told = Things(site, state.Slug, "GovernmentService")
                .SelectMany(service => service.GetProperty("audience").EnumerateArray())
                .Select(audience => audience.GetProperty("audienceType").GetString());
            findings.Check(paid.SequenceEqual(told), () => $"{state.Slug}: paid for {string.Join(", ", paid)}; told {string.Join(", ", told)}");
        }

        findings.AssertNone();
    }

    [Fact]
    public void Where_Medicaid_pays_for_nobody_there_is_no_service()
    {
        var small = new SmallAtlas().Idaho("answers:\n  medicaid-adults: { value: no, source: own }").Render();
        Assert.Empty(Things(small, "idaho", "GovernmentService"));
        Assert.Empty(Things(small, "ohio", "GovernmentService"));
    }

    [Fact]
    public void The_frequent_questions_are_the_answered_headlines_in_the_words_of_the_page()
    {
        Findings findings = new();
        foreach (var state in site.Atlas.States)
        {
            var answered = site.Atlas.Codebook.Headlines.Where(question => site.Atlas.Resolve(state, question) is not null).ToList();
            var told = Things(site, state.Slug, "FAQPage").SelectMany(faq => faq.GetProperty("mainEntity").EnumerateArray()).ToList();
            findings.Check(
                answered.Select(question => question.Wording).SequenceEqual(told.Select(question => question.GetProperty("name").GetString())),
                () => $"{state.Slug}: {told.Count} questions told, {answered.Count} answered");
            foreach (var (question, faq) in answered.Zip(told))
            {
                var part = site.Page($"/states/{state.Slug}/").GetElementById(question.Id)!;
                var answer = Words.Normal(faq.GetProperty("acceptedAnswer").GetProperty("text").GetString()!);
                // All that stands with the answer on the page: its words, its note, what held before and what is announced, and each doubt.
                var own = part.QuerySelectorAll(".says, .note, .history, .announced, .surety").Where(p => p.Closest(".otherwise") is null).ToList();
                findings.Check(answer.StartsWith(own[0].Reads(), StringComparison.Ordinal), () => $"{state.Slug}: {question.Id} tells “{answer}” and shows “{own[0].Reads()}”");
                foreach (var line in own.Skip(1).SelectMany(Lines))
                {
                    findings.Check(answer.Contains(line, StringComparison.Ordinal) || IsOfOtherTimes(own, line), () => $"{state.Slug}: {question.Id} tells “{answer}” and not “{line}”");
                }

                findings.Check(answer.EndsWith(')') && !answer.Contains("..", StringComparison.Ordinal), () => $"{state.Slug}: {question.Id} ends as “{answer}”");
            }
        }

        findings.AssertNone();
    }

    // What a line says in words, without its links: "Before: yes until …", "December 3, 2025", "sources disagree".
    private static IEnumerable<string> Lines(IElement line) => line.ClassName switch
    {
        "surety" => line.QuerySelectorAll("span").Where(part => part.Closest("a") is null && part.QuerySelector("a") is null)
            .Select(part => part.Reads()).Where(part => !part.StartsWith("in effect since", StringComparison.Ordinal) && !part.StartsWith("checked ", StringComparison.Ordinal)),
        "note" => [line.Reads()],
        _ => [Words.Normal(string.Concat(line.ChildNodes.OfType<IText>().Select(text => text.Data)))],
    };

    // A note on what held before or is announced stands on the page below the line that tells of it.
    private static bool IsOfOtherTimes(List<IElement> own, string line) =>
        own.Where(part => part.ClassName == "note").Skip(1).Any(note => note.Reads() == line);

    [Fact]
    public void A_state_without_any_headline_answer_has_no_frequent_questions() =>
        Assert.Empty(Things(new SmallAtlas().Render(), "ohio", "FAQPage"));

    [Fact]
    public void The_service_names_the_agency_with_its_page_and_telephone()
    {
        var small = new SmallAtlas().Idaho(
            """
            contacts:
              - { role: medicaid-agency, name: Idaho Medicaid, url: "https://idaho.example/", phone: 208-555-0100, source: own }
            answers:
              medicaid-youth: { value: yes, source: own }
            """).Render();
        var service = Assert.Single(Things(small, "idaho", "GovernmentService"));
        Assert.Equal("Idaho Medicaid", service.GetProperty("provider").GetProperty("name").GetString());
        Assert.Equal("208-555-0100", service.GetProperty("provider").GetProperty("telephone").GetString());
        Assert.Equal("Youth", Assert.Single(service.GetProperty("audience").EnumerateArray().ToList()).GetProperty("audienceType").GetString());
    }

    private static List<JsonElement> Things(RenderedSite of, string slug, string type) =>
    [
        .. of.Page($"/states/{slug}/").QuerySelectorAll("script[type='application/ld+json']")
            .Select(script => JsonDocument.Parse(script.TextContent).RootElement)
            .Where(thing => thing.GetProperty("@type").GetString() == type),
    ];
}
