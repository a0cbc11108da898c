using PeerAtlas.Policy.Checking;
using static PeerAtlas.Policy.Tests.SmallFiles;

namespace PeerAtlas.Policy.Tests.Reading;

/// <summary>One document is one witness, with one id and one date, whichever files cite it: states, surveys, national files.</summary>
public class OneDocumentTests
{
    private const string Second = "id: second\nsource: count-2025\nas_of: 2025\nquestion: medicaid-mental-health\nmethod: They asked.\nvalues: { ID: yes, WY: yes }\n";
    private const string Page = "https://example.org/count-2025";

    private static readonly SmallAtlas Valid = SmallAtlas.Valid;

    [Fact]
    public void Two_surveys_of_one_report_that_contradict_each_other_of_a_state_are_an_error()
    {
        var problem = OnlyProblem(Valid.With("surveys/second.yml", Second));
        Assert.Equal(("PA040", "data/surveys/second.yml"), (problem.Code, problem.At.File));
        Assert.Contains("'medicaid-mental-health' is answered otherwise for WY than data/surveys/count-2025.yml", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_surveys_whose_reports_have_one_address_are_of_one_document()
    {
        var another = Valid
            .With("sources/another.yml", Valid.Files[SurveySource].Replace(Page, "http://www.example.org/count-2025/#page", StringComparison.Ordinal))
            .With("surveys/second.yml", Second.Replace("source: count-2025", "source: another", StringComparison.Ordinal));
        Assert.Equal(["PA040", "PA043"], another.Read().Problems.Select(problem => problem.Code).Order());
    }

    [Theory]
    [InlineData("https://web.archive.org/web/20251101000000/https://www.example.org/count-2025", true)]
    [InlineData("https://web.archive.org/web/2025id_/http:/example.org/count-2025/", true)]
    [InlineData("http://web.archive.org/web/20251101000000*/example.org/count-2025", true)]
    [InlineData("https://web.archive.org/web/20251101000000/https://example.org/count-2024", false)]
    [InlineData("https://web.archive.org/about", false)]
    public void A_stored_copy_is_the_document_that_it_is_a_copy_of(string copy, bool same)
    {
        var read = Valid.With("sources/copy.yml", Valid.Files[SurveySource].Replace(Page, copy, StringComparison.Ordinal))
            .Replace(Idaho, "source: [rule, fees]", "source: [rule, copy]").Read();
        Assert.Equal(same ? ["PA043"] : [], read.Problems.Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("WY: yes", "WY: no")]
    [InlineData("WY: yes", "WY: unclear")]
    [InlineData(", WY: yes", "")]
    [InlineData("as_of: 2025", "as_of: 2022")]
    public void Surveys_of_one_report_that_agree_or_do_not_settle_it_or_speak_for_another_time_contradict_nobody(string contradicting, string instead) =>
        Assert.Empty(Valid.With("surveys/second.yml", Second.Replace(contradicting, instead, StringComparison.Ordinal)).Read().Problems);

    [Fact]
    public void Surveys_of_two_reports_may_contradict_each_other() =>
        Assert.Empty(Valid
            .With("sources/another.yml", Valid.Files[SurveySource].Replace(Page, "https://example.org/another", StringComparison.Ordinal))
            .With("surveys/second.yml", Second.Replace("source: count-2025", "source: another", StringComparison.Ordinal)).Read().Problems);

    [Theory]
    [InlineData(SmallFiles.Timeline, "source_url: https://example.gov/letter", "source_url: ")]
    [InlineData(SmallFiles.Timeline, "source_url: https://example.gov/letter", "source_url: https://example.gov/letter, other_source_url: ")]
    [InlineData(SmallFiles.Documents, "source_url: https://example.gov/letter", "source_url: https://example.gov/letter\n  other_source_urls:\n    - ")]
    [InlineData(SmallFiles.Documents, "source_url: https://example.gov/letter", "source_url: ")]
    [InlineData(SmallFiles.Adequacy, "source_urls: [https://example.org]", "source_urls:\n    - ")]
    [InlineData(SmallFiles.Advocacy, "source_url: https://example.org", "source_url: ")]
    [InlineData(SmallFiles.Glossary, "definition: Help among equals.", "definition: Help among equals.\n  source_url: ")]
    [InlineData(SmallFiles.Codes, "meaning: Levels, source_url: https://example.org/list", "meaning: Levels, source_url: ")]
    [InlineData(SmallFiles.Codes, "source: list\n    source_url: https://example.org/list", "source: list\n    source_url: ")]
    public void A_national_file_cites_a_shared_source_by_its_id_and_not_by_its_address(string file, string old, string by)
    {
        var named = Valid.Replace(file, old, $"{by}count-2025");
        Assert.Contains(Page, NationalAddresses(named.ReadAtlas()));

        var lost = OnlyProblem(Valid.Replace(file, old, $"{by}▶count-2026"));
        Assert.Equal("PA019", lost.Code);
        Assert.Contains("did you mean 'count-2025'?", lost.Message, StringComparison.Ordinal);

        var addressed = Valid.Replace(file, old, $"{by}▶http://www.example.org/count-2025/");
        var second = OnlyProblem(addressed);
        Assert.Equal(("PA043", addressed.Marked), (second.Code, second.At));
        Assert.Contains("write 'source", second.Message.Replace("other_", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_shared_source_that_only_a_national_file_cites_is_cited() =>
        Assert.Empty(Valid
            .With("sources/report.yml", "title: A report\npublisher: B\nurl: https://example.org/report\nkind: regulation\n")
            .Replace(SmallFiles.Timeline, "source_url: https://example.gov/letter", "source_url: report").Read().Problems);

    [Fact]
    public void A_billing_code_needs_no_address_beside_its_source() =>
        Assert.Equal("https://example.org/list", Valid.Replace(SmallFiles.Codes, "source: list\n    source_url: https://example.org/list", "source: list").ReadAtlas().BillingCodes.Codes[0].SourceUrl);

    [Theory]
    [InlineData("published: 2025-10", "PA043")]
    [InlineData("published: 2025-11", "PA042")]
    public void A_source_of_the_national_codes_is_held_against_the_shared_ones(string published, string code) =>
        Assert.Equal(code, OnlyProblem(Valid.Replace(SmallFiles.Codes, "sources:\n", $"sources:\n  count: {{ title: A count, publisher: C, url: \"{Page}\", {published} }}\n")
            .Replace(SmallFiles.Codes, "    source: list\n", "    source: list\n    examples: [ { place: Ohio, note: So., source: count } ]\n")).Code);

    [Theory]
    [InlineData("issued: 2025", false)]
    [InlineData("issued: 2025-10-02", false)]
    [InlineData("issued: 2025-09", true)]
    public void A_national_paper_has_the_date_of_the_source_that_it_is(string issued, bool wrong) =>
        Assert.Equal(
            wrong ? ["PA042"] : [],
            Valid.Replace(SmallFiles.Documents, "issued: 2007-08-15", issued).Replace(SmallFiles.Documents, "url: https://example.gov/letter", $"url: {Page}").Read().Problems.Select(problem => problem.Code));

    private static Problem OnlyProblem(SmallAtlas files) => Assert.Single(files.Read().Problems);

    private static IEnumerable<string> NationalAddresses(Atlas atlas) =>
    [
        .. atlas.Timeline.SelectMany(milestone => milestone.SourceUrls), .. atlas.Guidance.SelectMany(document => document.SourceUrls),
        .. atlas.Criteria.SelectMany(criterion => criterion.SourceUrls), .. atlas.Organizations.Select(organization => organization.SourceUrl),
        .. atlas.Glossary.Select(entry => entry.SourceUrl).OfType<string>(), .. atlas.BillingCodes.Modifiers.Select(modifier => modifier.SourceUrl),
        .. atlas.BillingCodes.Codes.Select(code => code.SourceUrl),
    ];
}
