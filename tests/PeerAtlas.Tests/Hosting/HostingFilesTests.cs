using System.Text.RegularExpressions;
using PeerAtlas.CommandLine;
using PeerAtlas.Tests.Running;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace PeerAtlas.Tests.Hosting;

/// <summary>The ready-made files for hosts, most of which cannot be run here: what they name is there, and what they run is understood.</summary>
public sealed partial class HostingFilesTests
{
    private const string Tests = "./.github/workflows/tests.yml";

    public static TheoryData<string> Runs { get; } =
        ["README.md", "CONTRIBUTING.md", "netlify.toml", "hosting/Containerfile", ".github/workflows/check.yml", ".github/workflows/publish.yml", ".github/workflows/links.yml", ".github/workflows/release.yml"];

    public static TheoryData<string> Workflows { get; } = ["check.yml", "publish.yml", "links.yml", "release.yml", "tests.yml"];

    [Theory]
    [MemberData(nameof(Runs))]
    public void Each_command_of_the_program_is_one_that_it_understands(string file)
    {
        var commands = Command().Matches(Read(file)).Select(command => command.Groups[1].Value.Trim()).ToList();
        Assert.NotEmpty(commands);
        Assert.All(commands, command =>
        {
            string[] args = [.. Word().Matches(command).Select(word => word.Value.Trim('"').Replace("$BASE_URL", "https://example.org/name", StringComparison.Ordinal))];
            var errors = Invocation.Root().Parse(args).Errors;
            Assert.True(errors.Count == 0, $"{file}: {command}: {string.Join(' ', errors.Select(error => error.Message))}");
        });
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_workflow_may_only_read_unless_a_job_says_more_and_names_each_action_by_its_commit(string name)
    {
        var workflow = Workflow(name);
        Assert.Equal(["contents: read"], Entries(workflow["permissions"]));
        foreach (var job in Map(workflow["jobs"]).Values)
        {
            if (Map(job).TryGetValue("uses", out var called))
            {
                Assert.Equal(Tests, called.ToString());
                continue;
            }

            Assert.True(((YamlMappingNode)job).Children.ContainsKey("timeout-minutes"));
            var granted = Map(job).TryGetValue("permissions", out var permissions) ? Entries(permissions) : [];
            Assert.Empty(granted.Except([.. name == "release.yml" ? ["contents: write"] : (string[])[], "contents: read", "pages: read", "pages: write", "issues: write", "id-token: write"]));
            Assert.False(granted.Contains("id-token: write") && ((YamlSequenceNode)Map(job)["steps"]).Select(Map).Any(step => step.ContainsKey("run")), "a job that may publish runs a command");
            foreach (var step in ((YamlSequenceNode)Map(job)["steps"]).Select(Map))
            {
                Assert.Single(step.Keys, key => key is "run" or "uses");
                Assert.True(!step.TryGetValue("uses", out var action) || Action().IsMatch(action.ToString()), $"{name}: {step.GetValueOrDefault("uses")}");
                Assert.True(!step.TryGetValue("run", out var run) || !run.ToString().Contains("${{", StringComparison.Ordinal), $"{name}: {step.GetValueOrDefault("run")}");
            }
        }
    }

    // What a comment says of a commit is what people and Dependabot read.
    [Theory]
    [MemberData(nameof(Workflows))]
    public void Each_action_says_its_version_beside_its_commit(string name) =>
        Assert.All(Read($".github/workflows/{name}").Split('\n').Where(line => line.Contains("uses: actions/", StringComparison.Ordinal)), line => Assert.Matches(" # v[0-9]+\\.[0-9]+\\.[0-9]+$", line));

    [Fact]
    public void Pull_requests_get_the_problems_on_their_lines_and_all_tests()
    {
        var workflow = Workflow("check.yml");
        Assert.Contains("pull_request", Map(workflow["on"]).Keys);
        var runs = Steps(workflow).Select(step => step.GetValueOrDefault("run")?.ToString()).ToList();
        Assert.Contains("dotnet run --project src/PeerAtlas -c Release -- check --format github", runs);
        Assert.Contains("dotnet run --project src/PeerAtlas -c Release -- diff HEAD^1 data --format markdown >> \"$GITHUB_STEP_SUMMARY\"", runs);
        Assert.Equal("2", Map(Steps(workflow).First()["with"])["fetch-depth"].ToString());
        Assert.Equal(Tests, Map(Map(workflow["jobs"])["tests"])["uses"].ToString());
        Assert.Contains("./test.sh", Steps(Workflow("tests.yml")).Select(step => step.GetValueOrDefault("run")?.ToString()));
        Assert.Contains("workflow_call", Map(Workflow("tests.yml")["on"]).Keys);
        Assert.True(File.Exists(Path.Combine(Repository.Root, "test.sh")));
    }

    [Fact]
    public void Main_is_built_for_the_address_of_its_Pages_and_the_output_is_published()
    {
        var workflow = Workflow("publish.yml");
        Assert.Equal("main", ((YamlSequenceNode)Map(Map(workflow["on"])["push"])["branches"]).Single().ToString());
        var steps = Steps(workflow).ToList();
        var build = steps.FindIndex(step => step.GetValueOrDefault("run")?.ToString() == "dotnet run --project src/PeerAtlas -c Release -- build --history --pictures --base-url \"$BASE_URL\"");
        Assert.Equal("${{ steps.pages.outputs.base_url }}", Map(steps[build]["env"])["BASE_URL"].ToString());
        Assert.Equal("pages", steps[build - 1]["id"].ToString());
        Assert.StartsWith("actions/upload-pages-artifact@", steps[build + 1]["uses"].ToString(), StringComparison.Ordinal);
        Assert.Equal("output", Map(steps[build + 1]["with"])["path"].ToString());
        Assert.StartsWith("actions/deploy-pages@", steps[^1]["uses"].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_facts_are_released_each_month_when_they_changed_with_what_changed()
    {
        var workflow = Workflow("release.yml");
        Assert.Matches("^[0-9]+ [0-9]+ 1 \\* \\*$", Map(((YamlSequenceNode)Map(workflow["on"])["schedule"]).Single())["cron"].ToString());
        Assert.Contains("workflow_dispatch", Map(workflow["on"]).Keys);
        var steps = Steps(workflow).ToList();
        Assert.Equal("0", Map(steps[0]["with"])["fetch-depth"].ToString());
        Assert.Equal("since", steps[1]["id"].ToString());
        Assert.All(steps.Skip(2), step => Assert.StartsWith("${{ steps.since.outputs.tag != ''", step["if"].ToString(), StringComparison.Ordinal));
        var runs = steps.Select(step => step.GetValueOrDefault("run")?.ToString() ?? "").ToList();
        var checkedAt = runs.FindIndex(run => run.EndsWith("-- check", StringComparison.Ordinal));
        Assert.InRange(checkedAt, 1, runs.FindIndex(run => run.Contains("-- build", StringComparison.Ordinal)) - 1);
        Assert.Contains(runs, run => run.Contains("diff \"$LAST\" HEAD --format markdown", StringComparison.Ordinal));
        Assert.All((string[])["output/data/peeratlas.json", "output/data/peeratlas.xlsx", "peeratlas-csv.zip", "--notes-file"], part => Assert.Contains(part, runs[^1], StringComparison.Ordinal));
    }

    // Whoever may write is handed to no command of the project: a dependency that misbehaves finds no token.
    [Fact]
    public void Only_the_last_step_of_a_release_is_given_the_token()
    {
        var steps = Steps(Workflow("release.yml")).ToList();
        Assert.Equal("false", Map(steps[0]["with"])["persist-credentials"].ToString());
        Assert.All(steps.SkipLast(1), step => Assert.DoesNotContain(step.TryGetValue("env", out var variables) ? Entries(variables) : [], entry => entry.Contains("token", StringComparison.Ordinal)));
        Assert.Contains("GH_TOKEN: ${{ github.token }}", Entries(steps[^1]["env"]));
    }

    [Theory]
    [InlineData("", "", "data-NOW|")]
    [InlineData("data-2026-01", "data/states/idaho.yml", "data-NOW|data-2026-01")]
    [InlineData("data-2026-01", "README.md", "")]
    [InlineData("data-NOW", "data/states/idaho.yml", "")]
    public async Task A_release_is_made_once_a_month_and_only_of_facts_that_changed_since_the_last(string tag, string changed, string expected)
    {
        using TempFolder folder = new();
        var now = DateTime.UtcNow.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);
        folder.Write("data/states/idaho.yml", "one");
        folder.Write("README.md", "one");
        var script = Steps(Workflow("release.yml")).Single(step => step.TryGetValue("id", out var id) && id.ToString() == "since")["run"].ToString();
        var change = changed.Length == 0 ? "" : $"printf two > {changed}\ngit -c user.name=a -c user.email=a@b.c commit -qam two\n";
        var tagged = tag.Length == 0 ? "" : $"git tag {tag.Replace("NOW", now, StringComparison.Ordinal)}\n";
        folder.Write("run.sh", $"set -e\ngit init -q\ngit add data README.md\ngit -c user.name=a -c user.email=a@b.c commit -qm one\n{tagged}{change}{script}");
        var start = new System.Diagnostics.ProcessStartInfo("bash", [folder["run.sh"]]) { WorkingDirectory = folder.Path };
        start.Environment["GITHUB_OUTPUT"] = folder.Write("output.txt", "");
        using var process = System.Diagnostics.Process.Start(start)!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        var output = (await File.ReadAllLinesAsync(folder["output.txt"], TestContext.Current.CancellationToken)).Select(line => line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        Assert.Equal(expected.Replace("NOW", now, StringComparison.Ordinal), string.Join('|', output));
    }

    // What is published or released waits for every test, and runs only if none of them failed.
    [Theory]
    [InlineData("publish.yml", "publish")]
    [InlineData("release.yml", "data")]
    public void Nothing_is_published_that_has_not_passed_the_tests(string name, string job)
    {
        var jobs = Map(Workflow(name)["jobs"]);
        Assert.Equal(Tests, Map(jobs["tests"])["uses"].ToString());
        Assert.DoesNotContain("if", Map(jobs["tests"]).Keys);
        var needs = Map(jobs[job])["needs"];
        Assert.Contains("tests", needs is YamlSequenceNode list ? list.Select(each => each.ToString()) : [needs.ToString()]);
        Assert.DoesNotContain("if", Map(jobs[job]).Keys);
    }

    [Fact]
    public void The_container_copies_what_is_there_and_runs_as_nobody()
    {
        var lines = Read("hosting/Containerfile").Split('\n');
        var copied = lines.Where(line => line.StartsWith("COPY ", StringComparison.Ordinal) && !line.Contains("--from", StringComparison.Ordinal)).Select(line => line.Split(' ')[1]);
        Assert.All(copied, name => Assert.True(Path.Exists(Path.Combine(Repository.Root, name)), name));
        Assert.Contains("hosting/nginx", copied);
        Assert.Contains("USER 65534:65534", lines);
        Assert.True(Array.IndexOf(lines, "USER 65534:65534") > Array.FindLastIndex(lines, line => line.StartsWith("FROM ", StringComparison.Ordinal)));
        Assert.Contains("#include peeratlas/brotli.conf;", Read("hosting/nginx/site.conf"), StringComparison.Ordinal);
    }

    [Fact]
    public void Netlify_publishes_the_output_and_forces_the_redirects()
    {
        var text = Read("netlify.toml");
        Assert.Contains("publish = \"output\"", text, StringComparison.Ordinal);
        Assert.Contains("sed -i '/-vs-/s/ 301$/ 301!/' output/_redirects", text, StringComparison.Ordinal);
    }

    [GeneratedRegex("""dotnet run --project src/PeerAtlas -c Release -- ([^`\n&>]+)""")]
    private static partial Regex Command();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex("^actions/[a-z-]+@[0-9a-f]{40}$")]
    private static partial Regex Action();

    private static string Read(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));

    private static Dictionary<string, YamlNode> Workflow(string name)
    {
        YamlStream yaml = [];
        yaml.Load(new StringReader(Read($".github/workflows/{name}")));
        return Map(yaml.Documents.Single().RootNode);
    }

    private static IEnumerable<Dictionary<string, YamlNode>> Steps(Dictionary<string, YamlNode> workflow) =>
        Map(workflow["jobs"]).Values.Where(job => Map(job).ContainsKey("steps")).SelectMany(job => (YamlSequenceNode)Map(job)["steps"]).Select(Map);

    private static Dictionary<string, YamlNode> Map(YamlNode node) =>
        ((YamlMappingNode)node).ToDictionary(entry => entry.Key.ToString(), entry => entry.Value);

    private static IEnumerable<string> Entries(YamlNode node) => Map(node).Select(entry => $"{entry.Key}: {entry.Value}");
}
