using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.CommandLine;

/// <summary><c>build --history</c>, by the program as users run it, in a repository of its own.</summary>
public sealed class HistoryTests : IDisposable
{
    private const string Wyoming = "data/states/wyoming.yml";
    private readonly TempFolder _temp = new();

    public HistoryTests()
    {
        // Of the states only Wyoming and those to which the texts link, and no list of what each state must have: a small site is made fast.
        var named = Directory.EnumerateFiles(Repository.Input, "*.md", SearchOption.AllDirectories)
            .SelectMany(text => Regex.Matches(File.ReadAllText(text), "/(?:states|compare)/([a-z-]+)/").SelectMany(link => link.Groups[1].Value.Split("-vs-")))
            .Append("wyoming").ToHashSet();
        foreach (var file in Directory.EnumerateFiles(Repository.Data, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != "seed-points.yml" && (Path.GetFileName(Path.GetDirectoryName(file)) != "states" || named.Contains(Path.GetFileNameWithoutExtension(file)))))
        {
            var name = Path.GetRelativePath(Repository.Data, file);
            Directory.CreateDirectory(Path.GetDirectoryName(_temp[$"here/data/{name}"])!);
            File.Copy(file, _temp[$"here/data/{name}"]);
        }

        // Texts of a site whose days are those of Honolulu, ten hours behind UTC.
        foreach (var file in Directory.EnumerateFiles(Repository.Input, "*", SearchOption.AllDirectories))
        {
            var text = string.Concat(File.ReadLines(file).Where(line => !line.StartsWith("time_zone:", StringComparison.Ordinal)).Select(line => line + "\n"));
            _temp.Write($"input/{Path.GetRelativePath(Repository.Input, file)}", Path.GetFileName(file) == "site.yml" ? text + "time_zone: Pacific/Honolulu\n" : text);
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

    private Task<ProgramRun> Build(string folder, string output, params string[] more) =>
        ProgramRun.In(_temp[folder], ["build", "--input", _temp["input"], "--output", _temp[output], "--date", "2100-01-01", .. more]);

    private void Git(string folder, string date, params string[] args)
    {
        // A newer git tidies up behind a command, in files that a test may be removing by then.
        ProcessStartInfo start = new("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "-c", "maintenance.auto=false", .. args]) { WorkingDirectory = _temp[folder], RedirectStandardOutput = true, RedirectStandardError = true };
        (start.Environment["GIT_AUTHOR_DATE"], start.Environment["GIT_COMMITTER_DATE"]) = (date, date);
        using var git = Process.Start(start)!;
        var errors = git.StandardError.ReadToEndAsync();
        git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, errors.GetAwaiter().GetResult());
    }

    // Two days: on the second an answer is corrected, and one that today's checks refuse is taken out.
    private void TwoDays()
    {
        var now = File.ReadAllText(_temp[$"here/{Wyoming}"]);
        var answers = now.IndexOf("\nanswers:\n", StringComparison.Ordinal);
        var value = now.IndexOf("value: yes", answers, StringComparison.Ordinal);
        var then = now.Remove(value, "value: yes".Length).Insert(value, "value: no").Insert(answers + "\nanswers:\n".Length, "  what-nobody-asks: { value: yes, source: nowhere }\n");
        File.WriteAllText(_temp[$"here/{Wyoming}"], then);
        Git("here", "2026-01-03T09:30:00Z", "init", "--quiet");
        Git("here", "2026-01-03T09:30:00Z", "add", ".");
        Git("here", "2026-01-03T09:30:00Z", "commit", "--quiet", "-m", "one");
        File.WriteAllText(_temp[$"here/{Wyoming}"], now);
        Git("here", "2026-01-03T10:30:00Z", "commit", "--quiet", "-a", "-m", "two");
    }

    private List<string> Corrected(string output) =>
    [
        .. JsonDocument.Parse(File.ReadAllText(_temp[$"{output}/api/v1/changes.json"])).RootElement.GetProperty("changes").EnumerateArray()
            .Where(change => change.GetProperty("happened").GetString() == "corrected")
            .Select(change => $"{change.GetProperty("state")} {change.GetProperty("recorded")} {change.GetProperty("value")}"),
    ];

    private string Page(string output) => File.ReadAllText(_temp[$"{output}/changes/index.html"]);

    [Fact]
    public async Task A_fact_that_was_corrected_is_told_with_its_day_and_what_was_left_out_is_counted()
    {
        TwoDays();
        var run = await Build("here", "out", "--history");
        Assert.Equal(0, run.Status);
        Assert.Equal("wyoming 2026-01-03 yes", Assert.Single(Corrected("out")));
        Assert.Contains("History: the last revisions of 2 days since 2026-01-02.", run.Errors, StringComparison.Ordinal);
        Assert.Contains("History: 2026-01-02: 1 left out that today's checks refuse.", run.Errors, StringComparison.Ordinal);
        Assert.Contains("refuse one fact of old days", Page("out"), StringComparison.Ordinal);
        Assert.Contains("wy/", File.ReadAllText(_temp["out/feed.xml"]), StringComparison.Ordinal);

        // The same state of the repository, the same bytes.
        await Build("here", "again", "--history");
        Assert.Equal(File.ReadAllText(_temp["out/feed.xml"]), File.ReadAllText(_temp["again/feed.xml"]));
        Assert.Equal(Page("out"), Page("again"));
    }

    [Fact]
    public async Task A_shallow_clone_says_what_it_lacks_on_the_page_and_to_the_one_who_builds()
    {
        TwoDays();
        Git("", "2026-01-03T10:30:00Z", "clone", "--quiet", "--depth", "1", new Uri(_temp["here"]).AbsoluteUri, "shallow");
        var run = await Build("shallow", "out", "--history");
        Assert.Equal(0, run.Status);
        Assert.Contains("this is a shallow clone, which lacks older revisions (git fetch --unshallow)", run.Errors, StringComparison.Ordinal);
        Assert.Contains("the older history of the files was missing", Page("out"), StringComparison.Ordinal);
        Assert.Empty(Corrected("out"));
    }

    [Fact]
    public async Task Without_a_repository_the_site_is_built_and_says_what_it_lacks()
    {
        var run = await Build("here", "out", "--history");
        Assert.Equal(0, run.Status);
        Assert.Contains("No history was read: the data folder is in no git repository.", run.Errors, StringComparison.Ordinal);
        Assert.Contains("there was no history of the files where this copy was built", Page("out"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_who_does_not_ask_pays_for_the_history()
    {
        TwoDays();
        var run = await Build("here", "out");
        Assert.DoesNotContain("History", run.Errors, StringComparison.Ordinal);
        Assert.Empty(Corrected("out"));
        Assert.Contains("without the history of its files", Page("out"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_are_dated_by_the_day_on_which_the_repository_last_took_in_anything_of_theirs()
    {
        TwoDays();
        await Build("here", "out", "--history");
        string Modified(string page) => Regex.Match(File.ReadAllText(_temp["out/sitemap.xml"]), $"<loc>[^<]*{page}</loc><lastmod>([^<]*)").Groups[1].Value;
        var other = Directory.GetFiles(_temp["here/data/states"]).Select(Path.GetFileNameWithoutExtension).First(slug => slug != "wyoming");

        // In Honolulu the first revision is of the evening before.
        Assert.Equal(("2026-01-03", "2026-01-02", "2026-01-03"), (Modified("/states/wyoming/"), Modified($"/states/{other}/"), Modified("/glossary/")));
        Assert.Contains("\"dateModified\":\"2026-01-03\"", File.ReadAllText(_temp["out/states/wyoming/index.html"]), StringComparison.Ordinal);
    }
}
