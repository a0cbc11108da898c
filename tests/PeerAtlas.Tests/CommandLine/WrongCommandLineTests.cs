using System.Net;
using System.Net.Sockets;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.CommandLine;

public sealed class WrongCommandLineTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public WrongCommandLineTests()
    {
        _temp.Folder("data");
        _temp.Folder("input");
    }

    public void Dispose() => _temp.Dispose();

    [Theory]
    [InlineData("--nonsense", "--nonsense")]
    [InlineData("chekc", "check")]
    [InlineData("check --output x", "--output")]
    [InlineData("check --format xml", "not one of text, json, github")]
    [InlineData("build --date 2026-02-30", "2026-02-30")]
    [InlineData("build --date 31.1.2026", "31.1.2026")]
    [InlineData("build --base-url example.org", "example.org")]
    [InlineData("preview --port 70000", "70000")]
    [InlineData("preview --port 6000", "on which browsers open no page; take another, such as 5080")]
    [InlineData("preview --port 6667", "on which browsers open no page")]
    [InlineData("preview --port 10080", "on which browsers open no page")]
    [InlineData("build --data", "--data")]
    public async Task What_cannot_be_understood_is_told_with_the_usage(string line, string told)
    {
        var run = await ProgramRun.In(_temp.Path, line.Split(' '));
        Assert.Equal(2, run.Status);
        Assert.Contains(told, run.Errors, StringComparison.Ordinal);
        Assert.Contains("Usage: peeratlas", run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("links", "--cache", "")]
    [InlineData("links", "--cache", " ")]
    [InlineData("report", "--state", "")]
    [InlineData("build", "--output", "")]
    [InlineData("check", "--code", "")]
    [InlineData("new", "state", "")]
    [InlineData("diff", "", "data")]
    public async Task What_is_empty_is_refused_in_one_line(params string[] line)
    {
        var run = await ProgramRun.In(_temp.Path, line);
        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), told => !told.StartsWith("Usage: ", StringComparison.Ordinal) && !told.StartsWith("Try: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://example.org/?page=1")]
    [InlineData("https://example.org/a b/")]
    [InlineData("https://example.org/\u001B[31m\n")]
    public async Task What_is_wrong_with_an_address_is_told_in_one_line_that_steers_no_terminal(string address)
    {
        var run = await ProgramRun.In(_temp.Path, "build", "--base-url", address);
        Assert.Equal(2, run.Status);
        var lines = run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal(["Usage: peeratlas build [options]", "Try: peeratlas build --help"], lines[1..]);
        Assert.Matches("^--base-url is '.*', not a whole http or https address like https://example.org/atlas/", lines[0]);
        Assert.DoesNotContain('\u001B', lines[0]);
    }

    [Theory]
    [InlineData("--data nowhere", "there is no folder 'nowhere' (--data)")]
    [InlineData("check --input nowhere", "there is no folder 'nowhere' (--input)")]
    [InlineData("build --output data/site", "within one another")]
    [InlineData("--output full", "was not made by peeratlas")]
    [InlineData("--data data check", "write --data after the command 'check'")]
    public async Task What_cannot_be_done_is_told_in_one_line(string line, string told)
    {
        _temp.Write("full/letter.txt", "dear");
        var run = await ProgramRun.In(_temp.Path, line.Split(' '));
        Assert.Equal(2, run.Status);
        Assert.Contains(told, Assert.Single(run.Errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Equal("dear", await File.ReadAllTextAsync(_temp["full/letter.txt"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_missing_default_folder_comes_with_a_hint()
    {
        var run = await ProgramRun.In(_temp["data"], "check");
        Assert.Equal(2, run.Status);
        Assert.Contains("give --data FOLDER", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_time_for_reproducible_builds_is_told()
    {
        var run = await ProgramRun.In(_temp.Path, new Dictionary<string, string> { ["SOURCE_DATE_EPOCH"] = "soon" }, "check");
        Assert.Equal(2, run.Status);
        Assert.Contains("SOURCE_DATE_EPOCH is 'soon'", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_a_failure_of_the_environment()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var run = await ProgramRun.In(_temp.Path, "preview", "--port", $"{port}");
        Assert.Equal(3, run.Status);
        Assert.Contains($"port {port} is taken", Assert.Single(run.Errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("check --help")]
    [InlineData("--version")]
    public async Task Help_and_version_are_no_mistake(string line)
    {
        var run = await ProgramRun.In(_temp.Path, line.Split(' '));
        Assert.Equal(0, run.Status);
        Assert.NotEmpty(run.Output);
        Assert.Empty(run.Errors);
    }
}
