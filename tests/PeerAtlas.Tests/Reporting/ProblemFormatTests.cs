using System.Text.Json;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Reporting;
using Xunit;

namespace PeerAtlas.Tests.Reporting;

public class ProblemFormatTests
{
    private static readonly Problem Error =
        new("PA012", Severity.Error, new Place("data/states/idaho.yml", 41, 7), "'serves' is \"mental\", 50% wrong");

    private static readonly Problem Warning = new("PA101", Severity.Warning, Place.WholeFile("data/codebook.yml"), "old");

    [Fact]
    public void A_problem_is_one_line() =>
        Assert.Equal("data/states/idaho.yml:41:7: error PA012 'serves' is \"mental\", 50% wrong", ProblemText.Line(Error));

    [Fact]
    public void A_problem_cannot_steer_the_terminal_or_start_a_line_of_its_own() =>
        Assert.Equal(
            "data/codebook.yml: warning PA101 red \\u001b[31m\\u000anext",
            ProblemText.Line(Warning with { Message = "red \u001b[31m\nnext" }));

    [Fact]
    public void GitHub_is_given_file_line_column_and_code() =>
        Assert.Equal(
            "::error file=data/states/idaho.yml,line=41,col=7,title=PA012::'serves' is \"mental\", 50%25 wrong",
            ProblemGitHub.Line(Error));

    [Fact]
    public void GitHub_is_given_no_line_when_the_whole_file_is_meant() =>
        Assert.Equal("::warning file=data/codebook.yml,title=PA101::old", ProblemGitHub.Line(Warning));

    [Fact]
    public void GitHub_commands_escape_what_would_end_a_message_or_a_property() =>
        Assert.Equal(
            "::error file=a%3Ab%2Cc%25,line=1,col=2,title=PA1::x%0D%0Ay: z, 1%25",
            ProblemGitHub.Line(new Problem("PA1", Severity.Error, new Place("a:b,c%", 1, 2), "x\r\ny: z, 1%")));

    [Fact]
    public void Json_is_one_document_with_counts_and_every_problem()
    {
        using var json = JsonDocument.Parse(ProblemJson.Document([Error, Warning]));
        Assert.Equal(1, json.RootElement.GetProperty("errors").GetInt32());
        Assert.Equal(1, json.RootElement.GetProperty("warnings").GetInt32());
        var first = json.RootElement.GetProperty("problems")[0];
        Assert.Equal(["code", "severity", "file", "line", "column", "message"], first.EnumerateObject().Select(property => property.Name));
        Assert.Equal("error", first.GetProperty("severity").GetString());
        Assert.Equal(41, first.GetProperty("line").GetInt32());
        Assert.Equal(Error.Message, first.GetProperty("message").GetString());
    }

    [Fact]
    public void Json_without_problems_has_an_empty_list() =>
        Assert.Contains("\"problems\": []", ProblemJson.Document([]), StringComparison.Ordinal);

    [Theory]
    [InlineData(0, "0 errors, 0 warnings")]
    [InlineData(1, "1 error, 0 warnings")]
    [InlineData(1200, "1,200 errors, 0 warnings")]
    public void Counts_read_well(int errors, string text) =>
        Assert.Equal(text, ProblemText.Count([.. Enumerable.Repeat(Error, errors)]));
}
