using System.Diagnostics;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.Scripts;

/// <summary>
/// What <c>test.sh</c> makes of its arguments. It runs as a copy, with nothing beside it but one suite, and with a PATH that has no more than
/// the programs that are named: so what it asks for can be seen, and the results of the run that this test belongs to stay.
/// </summary>
public sealed class TestScriptTests : IDisposable
{
    private static readonly string[] Tools = ["bash", "basename", "cat", "dirname", "grep", "head", "id", "mkdir", "node", "npm", "printf", "rm", "sed", "sort", "tail", "tr"];

    private readonly TempFolder temp = new();

    [Theory]
    [InlineData("polcy")]
    [InlineData("compare", "--fast")]
    [InlineData("policy site")]
    [InlineData("")]
    public async Task A_suite_that_is_not_known_is_told_in_one_line_with_those_that_are_and_nothing_runs(params string[] suites)
    {
        var run = await Run(suites);
        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Equal($"test.sh: there is no suite '{suites[^1]}'; the suites are policy, site, program, browser, compare, search, quality", run.Errors.TrimEnd());
        Assert.False(Directory.Exists(temp["artifacts"]));
    }

    [Fact]
    public async Task One_suite_runs_alone_and_the_last_line_has_its_totals()
    {
        Copy("tests/compare");
        Copy("src/web/js");
        Copy("src/web/package.json");
        var run = await Run("compare", "compare");
        Assert.True(run.Status == 0, run.Output + run.Errors);
        var lines = run.Output.TrimEnd().Split('\n');
        Assert.Single(lines, "== compare");
        Assert.Equal(["== compare"], lines.Where(line => line.StartsWith("== ", StringComparison.Ordinal)));
        Assert.Matches("^[1-9][0-9]* passed, 0 failed$", lines[^1]);
        Assert.Equal($"compare: {lines[^1]}, 0 skipped", lines[^2]);
    }

    [Fact]
    public async Task A_suite_that_fails_ends_the_run_with_1_and_is_counted()
    {
        temp.Write("tests/compare/wrong.test.mjs", "import { test } from 'node:test';\ntest('wrong', () => { throw new Error('wrong'); });\ntest('right', () => {});\n");
        var run = await Run("compare");
        Assert.Equal(1, run.Status);
        Assert.Equal(["== failed", "compare: wrong", "", "compare: 1 passed, 1 failed, 0 skipped", "1 passed, 1 failed"], run.Output.TrimEnd().Split('\n')[^5..]);
    }

    [Fact]
    public async Task Failed_tests_are_named_at_the_end_with_how_their_messages_begin()
    {
        temp.Write(
            "results.trx",
            """
            <TestRun><Results><UnitTestResult testName="A.B(path: &quot;/x&quot;)" outcome="Passed" /><UnitTestResult testName="A.C(path: &quot;/y&quot;)" outcome="Failed"><Output><ErrorInfo><Message>1 &lt; 2
            and more</Message><StackTrace>at C</StackTrace></ErrorInfo></Output></UnitTestResult></Results><ResultSummary><Counters total="2" passed="1" failed="1" /></ResultSummary></TestRun>
            """);
        AnswerAs("dotnet", $"case $1 in test) cat '{temp["results.trx"]}' > artifacts/tests/PeerAtlas.Policy.Tests.trx; exit 2 ;; *) echo '10.0.100 [/sdk]' ;; esac");
        var run = await Run("policy");
        Assert.Equal(
            ["== failed", "A.C(path: \"/y\"): 1 < 2", "", "PeerAtlas.Policy.Tests: 1 passed, 1 failed, 0 skipped", "1 passed, 1 failed"],
            run.Output.TrimEnd().Split('\n')[^5..]);
    }

    [Theory]
    [InlineData("policy")]
    [InlineData("site", "program")]
    [InlineData("search")]
    public async Task A_suite_that_opens_no_browser_asks_for_none_and_installs_none(params string[] suites)
    {
        AnswerAs("dotnet", "echo '10.0.100 [/sdk]'");
        AnswerAs("apt-get", $"echo installed > '{temp["installed"]}'");
        var run = await Run(suites);
        Assert.DoesNotContain("Chromium", run.Output + run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(temp["installed"]));
        Assert.Equal($"0 passed, {suites.Length} failed", run.Output.TrimEnd().Split('\n')[^1]);
    }

    [Theory]
    [InlineData("browser")]
    [InlineData("quality")]
    [InlineData]
    public async Task One_that_does_says_what_it_needs(params string[] suites)
    {
        AnswerAs("dotnet", "echo '10.0.100 [/sdk]'");
        var run = await Run(suites);
        Assert.Equal(1, run.Status);
        Assert.Contains("test.sh: the browser tests need Chromium.", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", "chromium-headless-shell chromium")]
    [InlineData("1000", "")]
    public async Task Root_gets_Chromium_without_a_window_before_Chromium_and_others_get_nothing(string user, string packages)
    {
        AnswerAs("id", $"echo {user}");
        AnswerAs("dotnet", "echo '10.0.100 [/sdk]'");
        AnswerAs("apt-get", $"[ \"$1\" = update ] || echo \"${{!#}}\" >> '{temp["installed"]}'");
        Assert.Equal(1, (await Run("browser")).Status);
        Assert.Equal(packages, File.Exists(temp["installed"]) ? string.Join(' ', File.ReadLines(temp["installed"])) : "");
    }

    [Fact]
    public void Every_project_of_tests_is_a_suite()
    {
        var script = File.ReadAllText(Path.Combine(Repository.Root, "test.sh"));
        var projects = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.csproj", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).ToList();
        Assert.NotEmpty(projects);
        Assert.All(projects, project => Assert.Contains($") echo {project} ;;", script, StringComparison.Ordinal));
    }

    public void Dispose() => temp.Dispose();

    private async Task<ProgramRun> Run(params string[] suites)
    {
        File.Copy(Path.Combine(Repository.Root, "test.sh"), temp["test.sh"]);
        var bin = temp.Folder("bin");
        foreach (var tool in Tools.Where(tool => !File.Exists(Path.Combine(bin, tool))))
        {
            File.CreateSymbolicLink(Path.Combine(bin, tool), Found(tool));
        }

        var start = new ProcessStartInfo(Found("bash"), [temp["test.sh"], .. suites])
        {
            WorkingDirectory = temp.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment.Clear();
        start.Environment["PATH"] = bin;
        start.Environment["HOME"] = temp.Path;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new ProgramRun(process.ExitCode, await output, await errors);
    }

    private void AnswerAs(string program, string script)
    {
        var file = temp.Write($"bin/{program}", $"#!{Found("bash")}\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private void Copy(string folder)
    {
        var from = Path.Combine(Repository.Root, folder);
        foreach (var file in File.Exists(from) ? [from] : Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = temp[Path.GetRelativePath(Repository.Root, file)];
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static string Found(string tool) => Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, tool)).First(File.Exists);
}
