using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Files;
using static PeerAtlas.Policy.Tests.SmallFiles;

namespace PeerAtlas.Policy.Tests.Reading;

/// <summary>All problems in one run, in order, and each mistake told once.</summary>
public class ManyProblemsTests
{
    private static IEnumerable<string> CodesOf(SmallAtlas atlas) => atlas.Read().Problems.Select(problem => problem.Code);

    [Fact]
    public void All_problems_of_all_files_come_in_one_run_errors_first_then_by_file_line_and_column()
    {
        AtlasReading reading = SmallAtlas.Valid
            .Replace(Idaho, "as_of: 2025-06-30", "as_of: 2020")
            .Replace(Idaho, "rate_usd: 11.5", "rate_usd: free")
            .Replace(Idaho, "url: https://example.gov/rule", "url: rule.html")
            .Replace(Adequacy, "strength: common", "strength: strong")
            .Append(Wyoming, "motto: Equal rights\n")
            .With(SmallFiles.Glossary, "- [")
            .Read();
        Assert.Equal(
            [
                "data/national/adequacy.yml PA012", "data/national/glossary.yml PA001", "data/states/idaho.yml PA015",
                "data/states/idaho.yml PA026", "data/states/wyoming.yml PA008", "data/states/idaho.yml PA102",
            ],
            reading.Problems.Select(problem => $"{problem.At.File} {problem.Code}"));
    }

    [Fact]
    public void Problems_do_not_depend_on_the_order_of_files()
    {
        SmallAtlas wrong = SmallAtlas.Valid.Replace(Wyoming, "WY", "ID").Replace(SmallFiles.Glossary, "term:", "name:");
        Assert.Equal(
            wrong.Read().Problems, AtlasReader.Read(wrong.DataFiles().Reverse(), SmallAtlas.Today).Problems);
    }

    [Fact]
    public void A_problem_reads_as_file_line_column_severity_code_and_message()
    {
        Problem problem = Assert.Single(SmallAtlas.Valid.Replace(Idaho, "serves: mental-health", "serves: mental").Read().Problems);
        Assert.Equal(
            "data/states/idaho.yml:44:13: error PA012 credentials: 'serves' is 'mental', not one of mental-health, "
            + "substance-use (did you mean 'mental-health'?)",
            problem.ToString());
    }

    [Fact]
    public void A_problem_of_a_whole_file_names_only_the_file() =>
        Assert.StartsWith(
            "data/codebook.yml: error PA035 the file is missing",
            SmallAtlas.Valid.Without(Codebook).Read().Problems[0].ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_misspelled_required_key_is_one_problem() =>
        Assert.Equal(["PA008"], CodesOf(SmallAtlas.Valid.Replace(Idaho, "overview:", "overveiw:")));

    [Fact]
    public void Sources_that_are_no_mapping_are_one_problem_however_often_they_are_cited() =>
        Assert.Equal(["PA010"], CodesOf(SmallAtlas.Valid.With(Idaho, IdahoWithSources("none"))));

    [Fact]
    public void A_source_with_an_error_is_still_defined() =>
        Assert.Equal(["PA015"], CodesOf(SmallAtlas.Valid.Replace(Idaho, "https://example.gov/rule", "example.gov")));

    [Fact]
    public void A_question_with_an_error_still_has_answers() =>
        Assert.Equal(["PA012"], CodesOf(SmallAtlas.Valid.Replace(Codebook, "kind: yes-no-limited", "kind: yesno")));

    [Fact]
    public void A_misspelled_name_of_a_state_is_one_problem() =>
        Assert.Equal(["PA024"], CodesOf(SmallAtlas.Valid.Replace(Wyoming, "name: Wyoming", "name: Wyomming")));

    [Fact]
    public void A_code_of_another_state_is_one_problem() =>
        Assert.Equal(["PA024"], CodesOf(SmallAtlas.Valid.Replace(Wyoming, "code: WY", "code: WI").Replace(SmallFiles.Survey, "WY", "WI")));

    [Fact]
    public void A_state_that_goes_by_another_states_name_is_one_problem() =>
        Assert.Equal(["PA024"], CodesOf(SmallAtlas.Valid.Replace(Wyoming, "name: Wyoming", "name: Ohio")));

    [Fact]
    public void A_file_that_could_not_be_read_causes_no_warnings_in_others() =>
        Assert.Equal(["PA001"], CodesOf(SmallAtlas.Valid.With(SmallFiles.Survey, "[")));

    [Fact]
    public void A_key_that_stands_twice_does_not_also_lack_its_value() =>
        Assert.Equal(["PA007", "PA007"], CodesOf(SmallAtlas.Valid
            .Replace(Idaho, "  medicaid-authority:", "  medicaid-mental-health: { value: no, source: rule }\n  medicaid-authority:")
            .Replace(SmallFiles.Survey, "  WY: no", "  WY: no\n  WY: yes")));

    [Fact]
    public void Quoted_data_in_a_message_stays_on_one_line_and_shows_what_is_hidden()
    {
        string message = Assert.Single(
            SmallAtlas.Valid.Replace(Wyoming, "sources:", "\"over\\nview\\u202E\": a\nsources:").Read().Problems).Message;
        Assert.Contains("'over view<U+202E>'", message, StringComparison.Ordinal);
    }

    private static string IdahoWithSources(string sources)
    {
        string text = SmallFiles.All[Idaho];
        return text[..text.IndexOf("sources:", StringComparison.Ordinal)] + $"sources: {sources}\n" + text[text.IndexOf("contacts:", StringComparison.Ordinal)..];
    }
}
