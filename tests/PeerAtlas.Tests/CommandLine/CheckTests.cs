using System.Text.Json;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.CommandLine;

/// <summary>The command <c>check</c>, by the program as users run it.</summary>
public sealed class CheckTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public async Task The_facts_and_texts_of_this_repository_have_no_errors()
    {
        var run = await ProgramRun.In(Repository.Root, "check", "--date", "2100-01-01");
        Assert.True(run.Status == 0, run.Output + run.Errors);
        Assert.Matches(@"\d+ files checked: 0 errors, [\d,]+ warnings?\.", run.Output);
    }

    [Fact]
    public async Task Errors_are_told_one_a_line_before_the_sum()
    {
        var run = await CheckBroken("text");
        Assert.Equal(1, run.Status);
        Assert.Matches(@"data/states/idaho\.yml:\d+:\d+: error PA\d+ ", run.Output);
        Assert.Matches(@"files? checked: \d+ errors?, \d+ warnings?\.\n$", run.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_page_at_an_address_of_the_sites_own_is_an_error()
    {
        _temp.Write("input/site.yml", "title: Small\ndescription: Small.\nbase_url: https://small.example/\n");
        _temp.Write("input/pages/states.md", "---\ntitle: Mine\ndescription: Mine.\norder: 1\n---\n\nText.\n");
        var run = await ProgramRun.In(_temp.Path, "check", "--data", Path.Combine(Repository.Root, "data"), "--date", "2100-01-01");
        Assert.Equal(1, run.Status);
        Assert.Contains("input/pages/states.md: error PA206 /states/ is an address of the site's own", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_get_one_json_document()
    {
        var run = await CheckBroken("json");
        Assert.Equal(1, run.Status);
        using var json = JsonDocument.Parse(run.Output);
        Assert.True(json.RootElement.GetProperty("errors").GetInt32() > 0);
    }

    [Fact]
    public async Task GitHub_gets_its_commands()
    {
        var run = await CheckBroken("github");
        Assert.Equal(1, run.Status);
        Assert.Matches(@"(?m)^::error file=data/states/idaho\.yml,line=\d+,col=\d+,title=PA\d+::.", run.Output);
    }

    [Fact]
    public async Task The_name_of_a_file_gives_GitHub_no_command()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Names of files hold no line break there.");
        _temp.Folder("data/states");
        File.CreateSymbolicLink(Path.Combine(_temp.Path, "data/states/a\n::error::b.yml"), "/etc/hostname");
        _temp.Write("data/states/c\n::error::d.yml", "name: [\n");
        _temp.Folder("input");
        var run = await ProgramRun.In(_temp.Path, "check", "--format", "github");
        Assert.Contains("data/states/a\\u000a::error::b.yml: left out", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?m)^::error::", run.Output + run.Errors);
    }

    private Task<ProgramRun> CheckBroken(string format)
    {
        _temp.Write("data/states/idaho.yml", "name: [\n");
        _temp.Folder("input");
        return ProgramRun.In(_temp.Path, "check", "--format", format);
    }
}
