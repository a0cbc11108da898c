using PeerAtlas.Tests.Disk;
using PeerAtlas.Tests.Faults;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.CommandLine;

/// <summary>Builds of the facts and texts in this repository, by the program as users run it; of fewer states where what is looked at is no page.</summary>
public sealed class BuildTests(FewStates few) : IDisposable, IClassFixture<FewStates>
{
    // A day after every fact, whatever the clock of the machine says and whatever facts are added.
    private const string Day = "2100-01-01";
    private const string DayInSeconds = "4102444800";
    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public async Task A_build_writes_a_site_and_closes_with_a_table()
    {
        var run = await Build("site");
        Assert.True(run.Status == 0, run.Errors);
        Assert.True(File.Exists(_temp["site/index.html"]));
        Assert.True(File.Exists(_temp["site/404.html"]));
        Assert.True(File.Exists(_temp["site/.peeratlas"]));
        Assert.Matches(@"pages +[\d,]+\s", run.Output);
        Assert.Matches(@"errors +0\s", run.Output);
        Assert.Matches(@"time: write +[\d,]+ ms", run.Output);
        Assert.DoesNotContain('\u001b', run.Output + run.Errors);
        Assert.Equal([_temp["site"]], Directory.GetFileSystemEntries(_temp.Path));
    }

    [Fact]
    public async Task Two_builds_of_the_same_facts_and_day_are_the_same_in_every_byte()
    {
        Assert.Equal(0, (await Build("one")).Status);
        Assert.Equal(0, (await Build("two")).Status);
        Assert.Equal(Files.Below(_temp["one"]), Files.Below(_temp["two"]));
    }

    [Fact]
    public async Task A_build_without_a_command_or_options_reads_data_and_input_and_writes_output()
    {
        Directory.CreateSymbolicLink(_temp["data"], Data);
        Directory.CreateSymbolicLink(_temp["input"], Input);
        var run = await ProgramRun.In(_temp.Path, new Dictionary<string, string> { ["SOURCE_DATE_EPOCH"] = DayInSeconds });
        Assert.True(run.Status == 0, run.Errors);
        Assert.True(File.Exists(_temp["output/index.html"]));
    }

    [Fact]
    public async Task The_base_url_is_in_the_pages()
    {
        var run = await ProgramRun.In(
            _temp.Path, "build", "--data", Data, "--input", Input, "--output", "site", "--date", Day, "--base-url", "https://example.org/below");
        Assert.True(run.Status == 0, run.Errors);
        Assert.Contains("https://example.org/below/", await Read("site/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facts_with_errors_write_nothing_and_leave_the_old_site()
    {
        _temp.Write("site/.peeratlas", "");
        _temp.Write("site/index.html", "old");
        var before = Files.Below(_temp["site"]);
        _temp.Write("data/states/idaho.yml", "name: [\n");

        var run = await ProgramRun.In(_temp.Path, "build", "--data", "data", "--input", Repository.Input, "--output", "site");

        Assert.Equal(1, run.Status);
        Assert.Contains("data/states/idaho.yml:", run.Errors, StringComparison.Ordinal);
        Assert.Contains(": error PA", run.Errors, StringComparison.Ordinal);
        Assert.Contains("Nothing was written.", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, Files.Below(_temp["site"]));
    }

    [Fact]
    public async Task What_matters_before_publishing_is_told_in_full()
    {
        _temp.Write("input/site.yml", "title: Small\ndescription: Small.\nbase_url: https://small.example/\ncorrections_url: mailto:facts@small.example\n");
        _temp.Folder("input/pages");
        string[] args = ["build", "--data", Data, "--input", "input", "--date", Day];
        var told = await ProgramRun.In(_temp.Path, args);
        Assert.Contains("input/site.yml:3:11: warning PA209 ", told.Errors, StringComparison.Ordinal);
        Assert.Contains("input/site.yml:4:18: warning PA208 ", told.Errors, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^[\d,]+ more warnings; run check to see them\.$", told.Errors);

        var given = await ProgramRun.In(_temp.Path, [.. args, "--base-url", "https://peers.small.atlas/"]);
        Assert.DoesNotContain("PA209", given.Errors, StringComparison.Ordinal);
        Assert.Contains("warning PA208 ", given.Errors, StringComparison.Ordinal);
    }

    private string Data => Path.Combine(few.Root, "data");

    private string Input => Path.Combine(few.Root, "input");

    private Task<ProgramRun> Build(string output, params string[] more) =>
        ProgramRun.In(
            _temp.Path,
            ["build", "--data", Repository.Data, "--input", Repository.Input, "--output", output, "--date", Day, .. more]);

    private Task<string> Read(string name) => File.ReadAllTextAsync(_temp[name], TestContext.Current.CancellationToken);
}
