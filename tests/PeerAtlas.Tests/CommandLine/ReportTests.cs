using System.Text.Json;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.CommandLine;

/// <summary>The command <c>report</c>, by the program as users run it, over the facts of this repository.</summary>
public sealed class ReportTests
{
    private static Task<ProgramRun> Report(params string[] args) => ProgramRun.In(Repository.Root, ["report", "--date", "2100-01-01", .. args]);

    [Fact]
    public async Task Kinds_are_counted_and_each_is_begun_with_where_the_rest_is_seen()
    {
        var run = await Report();
        Assert.True(run.Status == 0, run.Errors);
        Assert.Matches(@"^[\d,]+ things? to do, most needed first\.", run.Output);
        Assert.Matches(@"(?m)^  undated +[\d,]+  Facts without a date", run.Output);
        Assert.Matches(@"(?m)^  data/states/[a-z-]+\.yml:\d+:\d+: [A-Z].+ · .+", run.Output);
        Assert.Matches(@"(?m)^  … and [\d,]+ more: report --code undated", run.Output);
    }

    [Fact]
    public async Task One_kind_of_one_state_is_told_in_full()
    {
        var run = await Report("--code", "old", "--state", "ID");
        Assert.Equal(0, run.Status);
        var lines = run.Output.Split('\n').Where(line => line.StartsWith("  data/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Contains("data/states/idaho.yml:", line, StringComparison.Ordinal));
        Assert.DoesNotContain("more: report", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_question_is_told_over_all_states()
    {
        using var json = JsonDocument.Parse((await Report("--question", "medicaid-youth", "--format", "json")).Output);
        var questions = json.RootElement.GetProperty("needs").EnumerateArray().Select(need => need.GetProperty("question").GetString()).Distinct();
        Assert.Equal(["medicaid-youth"], questions);
    }

    [Fact]
    public async Task Programs_get_everything_in_need_and_the_measures()
    {
        using var json = JsonDocument.Parse((await Report("--format", "json")).Output);
        var root = json.RootElement;
        Assert.Equal(root.GetProperty("things").GetInt32(), root.GetProperty("needs").GetArrayLength());
        Assert.True(root.GetProperty("measures").GetProperty("facts").GetInt32() > 0);
        Assert.True(root.GetProperty("questions").GetArrayLength() > 0);
        Assert.True(root.GetProperty("states").GetArrayLength() > 0);
    }

    [Fact]
    public async Task Spreadsheets_get_one_row_a_thing()
    {
        var run = await Report("--format", "csv", "--code", "no-phone");
        Assert.StartsWith("code,codes,state_code,state,kind,question,name,now,to_do,as_of,facts,url,page,file,line", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--state", "idahoo", "did you mean 'Idaho'")]
    [InlineData("--question", "medicaid-yuoth", "did you mean 'medicaid-youth'")]
    [InlineData("--code", "ancient", "not one of unconfirmed, missing")]
    public async Task What_is_not_there_is_a_wrong_command_line(string option, string text, string words)
    {
        var run = await Report(option, text);
        Assert.Equal(2, run.Status);
        Assert.Contains(words, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facts_with_errors_have_no_report()
    {
        using TempFolder temp = new();
        temp.Write("data/states/idaho.yml", "name: [\n");
        var run = await ProgramRun.In(temp.Path, "report");
        Assert.Equal(1, run.Status);
        Assert.Contains("data/states/idaho.yml:", run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }
}
