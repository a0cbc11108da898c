using System.Text.RegularExpressions;
using PeerAtlas.Tests.Upkeep;
using Xunit;

namespace PeerAtlas.Tests.CommandLine;

/// <summary>What stands in a folder and cannot be read may hold facts: no command goes on as if it were not there.</summary>
public sealed class FolderFaultsTests : IDisposable
{
    private readonly CopiedData _data = new();

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData("check")]
    [InlineData("diff", "data")]
    [InlineData("report")]
    [InlineData("report", "--state", "OH")]
    [InlineData("review")]
    [InlineData("checked", "gao-19-41")]
    [InlineData("new", "state", "Ohio")]
    [InlineData("new", "question", "a-question", "--topic", "medicaid", "--wording", "What?", "--why", "It matters.")]
    public async Task A_link_that_leads_nowhere_is_told_and_nothing_is_done(params string[] command)
    {
        _data.Remove("data/states/ohio.yml");
        File.CreateSymbolicLink(Path.Combine(_data.Root, "data/states/ohio.yml"), Path.Combine(_data.Root, "nowhere"));
        var run = await _data.Run(command);
        Assert.NotEqual(0, run.Status);
        Assert.Contains("data/states/ohio.yml: error PA056", run.Output + run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Removed", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task So_it_is_with_texts()
    {
        File.CreateSymbolicLink(Path.Combine(_data.Root, "input/pages/learn/gone.md"), Path.Combine(_data.Root, "nowhere"));
        var run = await _data.Run("new", "page", "a-page");
        Assert.Equal(1, run.Status);
        Assert.Contains("input/pages/learn/gone.md: error PA056", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_folder_is_told_by_its_own_name()
    {
        Directory.CreateDirectory(Path.Combine(_data.Root, "old"));
        foreach (var command in (string[][])[["diff", "old", "data"], ["report", "--data", "old"]])
        {
            var run = await _data.Run(command);
            Assert.Equal(1, run.Status);
            Assert.Contains("old/codebook.yml: error PA035", run.Errors, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("glossary")]
    [InlineData("adequacy")]
    [InlineData("advocacy")]
    [InlineData("documents")]
    [InlineData("codes")]
    public async Task A_national_list_that_is_missing_is_told(string list)
    {
        File.Delete(Path.Combine(_data.Root, $"data/national/{list}.yml"));
        var run = await _data.Run("check");
        Assert.Equal((1, ""), (run.Status, run.Errors));
        Assert.Contains($"data/national/{list}.yml: error PA035 the file is missing", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_of_texts_are_followed_while_a_fact_has_an_error()
    {
        _data.Write("data/states/ohio.yml", _data.Text("data/states/ohio.yml") + "wrong: 1\n");
        _data.Write("input/pages/about/method.md", _data.Text("input/pages/about/method.md") + "\n[x](/nowhere/) and [y](/states/ohio/#sources)\n");
        var run = await _data.Run("check");
        Assert.Equal(1, run.Status);
        Assert.Matches(@"(?m)^data/states/ohio\.yml:\d+:1: error PA008", run.Output);
        Assert.Matches(@"(?m)^input/pages/about/method\.md:\d+:1: error PA201 '/nowhere/'", run.Output);
        Assert.Contains("2 errors", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data/codebook.yml", "wrong: 1\n")]
    [InlineData("data/national/glossary.yml", "- { term: Without a meaning }\n")]
    [InlineData("data/national/timeline.yml", "  : [\n")]
    public async Task Links_to_texts_and_states_are_followed_while_the_codebook_or_a_national_list_has_an_error_and_that_others_are_not_is_told(string file, string wrong)
    {
        _data.Write(file, _data.Text(file) + wrong);
        _data.Write("input/pages/about/method.md", _data.Text("input/pages/about/method.md") +
            "\n[x](/learn/evidnce/), [x](/states/ohoi/), [x](/states/ohio/nope/), [y](/states/ohio/letters/), [y](/states/ohio/feed.xml), [y](/states/), [y](/learn/evidence/#x), [y](/questions/what-only-the-codebook-knows/)\n");
        var run = await _data.Run("check");
        Assert.Equal(1, run.Status);
        Assert.Matches($@"(?m)^{Regex.Escape(file)}:\d+:\d+: error ", run.Output);
        Assert.Matches(@"(?m)^input/pages/about/method\.md:\d+:\d+: error PA201 '/learn/evidnce/' .*\(did you mean '/learn/evidence/'\?\)$", run.Output);
        Assert.Matches(@"(?m)^input/pages/about/method\.md:\d+:\d+: error PA201 '/states/ohoi/' .*\(did you mean '/states/ohio/'\?\)$", run.Output);
        Assert.Matches(@"(?m)^input/pages/about/method\.md:\d+:\d+: error PA201 '/states/ohio/nope/'", run.Output);
        Assert.Equal(3, Regex.Count(run.Output, "PA201"));
        Assert.Contains("\nLinks of texts were followed to texts and states alone; the others are followed when the codebook and the national lists have no errors.\n", run.Output, StringComparison.Ordinal);
    }
}
