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
}
