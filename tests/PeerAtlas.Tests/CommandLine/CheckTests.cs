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
    public async Task Warnings_are_counted_by_kind_with_how_to_see_them()
    {
        var run = await ProgramRun.In(Repository.Root, "check", "--date", "2100-01-01");
        Assert.Matches(@"(?m)^ *[\d,]+ warnings? PA102 facts older than three years$", run.Output);
        Assert.Matches(@"(?m)^See them all with check --warnings, or one kind with check --code PA\d+\.$", run.Output);
        Assert.DoesNotContain(": warning PA", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_warnings_are_listed_when_asked_for_and_as_many_as_were_counted()
    {
        var counted = await ProgramRun.In(Repository.Root, "check", "--date", "2100-01-01");
        var run = await ProgramRun.In(Repository.Root, "check", "--date", "2100-01-01", "--warnings");
        var sum = counted.Output.Split('\n').Where(line => line.TrimStart().Split(' ') is [var n, "warning" or "warnings", ..] && char.IsAsciiDigit(n[0]))
            .Sum(line => int.Parse(line.TrimStart().Split(' ')[0], System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(sum, run.Output.Split('\n').Count(line => line.Contains(": warning PA", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task One_kind_is_listed_alone_and_the_sum_is_of_all()
    {
        var run = await ProgramRun.In(Repository.Root, "check", "--date", "2100-01-01", "--code", "pa102");
        var lines = run.Output.TrimEnd().Split('\n');
        Assert.Equal(0, run.Status);
        Assert.All(lines[..^1], line => Assert.Contains(": warning PA102 ", line, StringComparison.Ordinal));
        Assert.Matches($@"^\d+ files checked: {lines.Length - 1} of PA102; in all 0 errors, [\d,]+ warnings", lines[^1]);
    }

    [Theory]
    [InlineData("--code", "PA001", true)]
    [InlineData("--code", "PA102", false)]
    public async Task Errors_are_narrowed_too_and_keep_their_exit_status(string option, string code, bool shown)
    {
        _temp.Write("data/states/idaho.yml", "name: [\n");
        _temp.Folder("input");
        var run = await ProgramRun.In(_temp.Path, "check", option, code);
        Assert.Equal(1, run.Status);
        Assert.Equal(shown, run.Output.Contains("data/states/idaho.yml:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Programs_and_GitHub_get_every_warning()
    {
        using var json = JsonDocument.Parse((await ProgramRun.In(Repository.Root, "check", "--date", "2100-01-01", "--format", "json")).Output);
        var github = await ProgramRun.In(Repository.Root, "check", "--date", "2100-01-01", "--format", "github");
        var warnings = json.RootElement.GetProperty("warnings").GetInt32();
        Assert.True(warnings > 0);
        Assert.Equal(warnings, json.RootElement.GetProperty("problems").GetArrayLength());
        Assert.Equal(warnings, github.Output.Split('\n').Count(line => line.StartsWith("::warning ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_number_that_no_check_has_is_a_wrong_command_line()
    {
        var run = await ProgramRun.In(Repository.Root, "check", "--code", "PA999");
        Assert.Equal(2, run.Status);
        Assert.Contains("'PA999', not the number of a check, from PA001 to PA", run.Errors, StringComparison.Ordinal);
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
        Assert.Contains("::error file=data/states/a%0A%3A%3Aerror%3A%3Ab.yml,title=PA056::the link leads out", run.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?m)^::error::", run.Output + run.Errors);
    }

    private Task<ProgramRun> CheckBroken(string format)
    {
        _temp.Write("data/states/idaho.yml", "name: [\n");
        _temp.Folder("input");
        return ProgramRun.In(_temp.Path, "check", "--format", format);
    }

    [Fact]
    public async Task What_is_no_file_is_told_in_one_run_and_nothing_hangs()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no pipes in folders there.");
        _temp.Folder("data/states/ohio.yml");
        _temp.Folder("input/pages");
        using (var made = System.Diagnostics.Process.Start("mkfifo", [_temp["data/states/idaho.yml"], _temp["input/pages/about.md"]]))
        {
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        File.CreateSymbolicLink(_temp["data/states/utah.yml"], _temp["nowhere\u001b[31m"]);
        var run = await ProgramRun.In(_temp.Path, "check");
        Assert.Equal(1, run.Status);
        Assert.All(
            ["data/states/idaho.yml: error PA056 a pipe", "data/states/ohio.yml: error PA056 a folder", "data/states/utah.yml: error PA056 the link leads out", "input/pages/about.md: error PA056 a pipe", "input/site.yml: error PA206 the file is missing"],
            line => Assert.Contains(line, run.Output, StringComparison.Ordinal));
        Assert.Empty(run.Errors);
    }

    [Fact]
    public async Task A_broken_link_of_a_text_is_told_at_its_line_by_check_and_by_build()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Input, "*", SearchOption.AllDirectories))
        {
            _temp.Write(Path.Combine("input", Path.GetRelativePath(Repository.Input, file)), await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        }

        _temp.Write("input/pages/learn/a.md", "---\ntitle: A\ndescription: A.\norder: 90\n---\n\n[x](/stats/)\n");
        const string Told = "input/pages/learn/a.md:7:1: error PA201 '/stats/' leads to /stats/, which the site does not have (did you mean '/states/'?)";
        var check = await ProgramRun.In(_temp.Path, "check", "--data", Repository.Data, "--date", "2100-01-01");
        var build = await ProgramRun.In(_temp.Path, "build", "--data", Repository.Data, "--date", "2100-01-01");
        Assert.Equal((1, 1), (check.Status, build.Status));
        Assert.Contains(Told, check.Output, StringComparison.Ordinal);
        Assert.Contains(Told, build.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("site.yml", "title: [\n")]
    [InlineData("static/a b.txt", "a\n")]
    [InlineData("search-synonyms.yml", "words: [\n")]
    [InlineData("pages/broken.md", "no front matter\n")]
    public async Task A_fault_in_another_file_hides_no_broken_link_of_a_text(string file, string text)
    {
        foreach (var own in Directory.EnumerateFiles(Repository.Input, "*", SearchOption.AllDirectories))
        {
            _temp.Write($"input/{Path.GetRelativePath(Repository.Input, own)}", File.ReadAllText(own));
        }

        _temp.Write($"input/{file}", text);
        _temp.Write("input/pages/new.md", "---\ntitle: New\ndescription: A page.\norder: 9\n---\nSee [the states](/stats/) and [this](/broken/#part).\n");
        var run = await ProgramRun.In(Repository.Root, "check", "--date", "2100-01-01", "--input", _temp["input"]);
        Assert.Equal(1, run.Status);
        Assert.Contains($"{file}:", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"(?m)pages/new\.md:6:5: error PA201 .*'/stats/'", run.Output);
    }
}
