using System.Diagnostics;
using System.Text.Json;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.CommandLine;

/// <summary>The command <c>diff</c>, by the program as users run it, in a repository of its own.</summary>
public sealed class DiffTests : IDisposable
{
    private const string Codes = "national/codes.yml";
    private readonly TempFolder _temp = new();

    public DiffTests()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Data, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(Repository.Data, file);
            Directory.CreateDirectory(Path.GetDirectoryName(_temp[$"data/{name}"])!);
            File.Copy(file, _temp[$"data/{name}"]);
        }
    }

    public void Dispose()
    {
        // What git keeps is read-only, which Windows would not remove.
        foreach (var file in Directory.EnumerateFiles(_temp.Path, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        _temp.Dispose();
    }

    private Task<ProgramRun> Diff(params string[] args) => ProgramRun.In(_temp.Path, ["diff", .. args, "--date", "2100-01-01"]);

    private async Task<(int Status, string Output, string Errors)> Outcome(params string[] args)
    {
        var run = await Diff(args);
        return (run.Status, run.Output, run.Errors);
    }

    private void Git(params string[] args)
    {
        // A newer git tidies up behind a command, in files that a test may be removing by then.
        ProcessStartInfo start = new("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "-c", "maintenance.auto=false", .. args]) { WorkingDirectory = _temp.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        using var git = Process.Start(start)!;
        var errors = git.StandardError.ReadToEndAsync();
        git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, errors.GetAwaiter().GetResult());
    }

    private void Change(string file, string old, string by)
    {
        var text = File.ReadAllText(_temp[$"data/{file}"]);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(_temp[$"data/{file}"], text.Replace(old, by, StringComparison.Ordinal));
    }

    private void Commit()
    {
        Git("init", "--quiet");
        Git("add", ".");
        Git("commit", "--quiet", "-m", "one");
    }

    [Fact]
    public async Task The_same_data_has_no_changes()
    {
        Commit();
        var run = await Diff("HEAD");
        Assert.Equal((0, "Nothing changed.", ""), (run.Status, run.Output.Trim(), run.Errors));
    }

    [Fact]
    public async Task A_revision_is_compared_with_the_folder_or_with_another_revision()
    {
        Commit();
        Change("states/wyoming.yml", "name: Wyoming\noverview: ", "name: Wyoming\noverview: It is said that ");
        Assert.Matches(@"(?m)^Wording \(1\)\n  Wyoming · Wyoming: overview: ", (await Diff("HEAD")).Output.ReplaceLineEndings("\n"));
        Git("commit", "--quiet", "-a", "-m", "two");
        Assert.Contains("Wyoming · Wyoming: overview: ", (await Diff("HEAD~1", "HEAD")).Output, StringComparison.Ordinal);
        Assert.Contains("Nothing changed.", (await Diff("HEAD", "HEAD")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_of_a_revision_is_the_file_to_which_it_leads()
    {
        File.Move(_temp["data/states/wyoming.yml"], _temp["data/wyoming.txt"]);
        File.CreateSymbolicLink(_temp["data/states/.newest"], "../wyoming.txt");
        File.CreateSymbolicLink(_temp["data/states/wyoming.yml"], ".newest");
        Commit();
        File.Delete(_temp["data/states/wyoming.yml"]);
        File.Delete(_temp["data/states/.newest"]);
        File.Move(_temp["data/wyoming.txt"], _temp["data/states/wyoming.yml"]);
        Assert.Equal((0, "Nothing changed.\n", ""), await Outcome("HEAD"));
    }

    [Theory]
    [InlineData("nowhere.yml")]
    [InlineData("../../outside.yml")]
    [InlineData("wyoming.yml")]
    [InlineData("/outside.yml")]
    [InlineData("../../../../../data/outside.yml")]
    public async Task What_a_link_of_a_revision_does_not_lead_to_is_told_and_nothing_counts_as_removed(string target)
    {
        File.Copy(_temp["data/states/wyoming.yml"], _temp["outside.yml"]);
        File.Delete(_temp["data/states/wyoming.yml"]);
        File.CreateSymbolicLink(_temp["data/states/wyoming.yml"], target);
        Commit();
        var (status, output, errors) = await Outcome("HEAD", Repository.Data);
        Assert.Equal((1, ""), (status, output));
        Assert.Contains($"HEAD:data/states/wyoming.yml: error PA056 a link to '{target}' stands here, which is no file of the revision's folder", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_of_a_revision_that_is_a_link_is_told()
    {
        Directory.Move(_temp["data/surveys"], _temp["data/.surveys"]);
        Directory.CreateSymbolicLink(_temp["data/surveys"], ".surveys");
        Commit();
        var (status, _, errors) = await Outcome("HEAD", Repository.Data);
        Assert.Equal(1, status);
        Assert.Contains("HEAD:data/surveys: error PA056 a link to '.surveys' stands here", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_folders_are_compared_without_git()
    {
        var run = await Diff(Repository.Data, "data");
        Assert.Equal((0, "Nothing changed."), (run.Status, run.Output.Trim()));
    }

    [Fact]
    public async Task A_folder_below_the_root_of_the_repository_finds_the_data_of_a_revision()
    {
        Commit();
        _temp.Folder("below");
        var run = await ProgramRun.In(_temp["below"], "diff", "HEAD", "--data", "../data", "--date", "2100-01-01");
        Assert.Equal((0, "Nothing changed."), (run.Status, run.Output.Trim()));
    }

    [Fact]
    public async Task Markdown_gives_no_markup_of_the_datas_own()
    {
        Commit();
        Change("states/wyoming.yml", "name: Wyoming\noverview: >-\n", "name: Wyoming\noverview: >-\n  <img src=x> [a](https://x.example) @someone **b** `c`\n");
        var text = (await Diff("HEAD", "--format", "markdown")).Output;
        Assert.StartsWith("## What changes in the facts", text, StringComparison.Ordinal);
        Assert.Contains("<details><summary>Wording (1)</summary>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?<!\\)[\[\]`]", text);
        Assert.DoesNotContain("https://x.example", text, StringComparison.Ordinal);
        Assert.DoesNotContain("@someone", text, StringComparison.Ordinal);
        Assert.DoesNotContain("**b**", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_get_each_change_with_its_sides_and_place()
    {
        Commit();
        Change("states/wyoming.yml", "name: Wyoming\noverview: ", "name: Wyoming\noverview: It is said that ");
        using var json = JsonDocument.Parse((await Diff("HEAD", "--format", "json")).Output);
        var change = Assert.Single(json.RootElement.GetProperty("changes").EnumerateArray());
        Assert.Equal(("wording", "WY", "overview", "data/states/wyoming.yml"), (
            change.GetProperty("kind").GetString(), change.GetProperty("state").GetString(), change.GetProperty("field").GetString(), change.GetProperty("file").GetString()));
        Assert.StartsWith("It is said that ", change.GetProperty("after").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, json.RootElement.GetProperty("counts").GetProperty("wording").GetInt32());
    }

    [Theory]
    [InlineData("nosuch", "'nosuch' is neither a folder nor a git revision here")]
    [InlineData("--output=x", "--output=x")]
    public async Task What_is_neither_folder_nor_revision_is_a_wrong_command_line(string named, string words)
    {
        Commit();
        var run = await Diff(named);
        Assert.Equal(2, run.Status);
        Assert.Contains(words, run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_temp["x"]));
    }

    [Fact]
    public async Task Outside_of_a_repository_there_are_no_revisions()
    {
        var run = await Diff("HEAD");
        Assert.Equal(2, run.Status);
        Assert.Contains("no git repository", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newer_revision_with_errors_is_not_compared_and_its_errors_name_it()
    {
        Change(Codes, "codes:", "cods:");
        Commit();
        var run = await Diff(Repository.Data, "HEAD");
        Assert.Equal((1, ""), (run.Status, run.Output));
        Assert.Contains($"HEAD:data/{Codes}:", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_older_revision_that_todays_checks_refuse_is_compared_as_far_as_they_let_it()
    {
        var wyoming = _temp["data/states/wyoming.yml"];
        var text = File.ReadAllText(wyoming);
        File.WriteAllText(wyoming, text.Replace("\nanswers:\n", "\nanswers:\n  what-nobody-asks: { value: yes, source: nowhere }\n", StringComparison.Ordinal));
        Commit();
        File.WriteAllText(wyoming, text.Replace("name: Wyoming\noverview: ", "name: Wyoming\noverview: It is said that ", StringComparison.Ordinal));
        var run = await Diff("HEAD");
        Assert.Equal(0, run.Status);
        Assert.StartsWith("HEAD: today's checks refuse it.", run.Errors, StringComparison.Ordinal);
        Assert.Contains("1 fact left out.", run.Errors, StringComparison.Ordinal);
        Assert.Matches(@"^Wording \(1\)\n  Wyoming · Wyoming: overview: ", run.Output.ReplaceLineEndings("\n"));
    }
}
