using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PeerAtlas.Tests.Disk;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.Faults;

/// <summary>
/// What machines do to a program that runs on them: it ends with one clear line, and the old site stays whole until the new one is.
/// <c>PEERATLAS_KILLS</c> says how many builds are killed (<see cref="Kills"/>).
/// </summary>
public sealed class MachineFaultTests(FewStates states) : IClassFixture<FewStates>
{
    private static readonly string[] Build = ["build", "--date", "2100-01-01", "--output"];

    [Fact]
    public async Task Home_language_zone_and_time_of_the_machine_change_no_byte_of_a_site_and_two_builds_at_once_leave_one_of_them_whole()
    {
        Dictionary<string, string> odd = new()
        {
            ["HOME"] = "/nowhere",
            ["LANG"] = "tr_TR.UTF-8",
            ["LC_ALL"] = "tr_TR.UTF-8",
            ["TZ"] = "Asia/Kathmandu",
            ["TMPDIR"] = states.Temp.Folder("temporary"),
            ["COLUMNS"] = "20",
        };
        var one = ProgramRun.In(states.Root, [.. Build, "shared"]);
        var other = ProgramRun.In(states.Root, odd, [.. Build, "shared"]);
        Assert.Equal((0, 0), ((await one).Status, (await other).Status));
        var alone = await ProgramRun.In(states.Root, new Dictionary<string, string> { ["TZ"] = "Pacific/Kiritimati" }, [.. Build, "alone"]);
        Assert.Equal(0, alone.Status);
        Assert.Equal(Files.Below(states.Temp["alone"]).OrderBy(file => file.Key), Files.Below(states.Temp["shared"]).OrderBy(file => file.Key));
        Assert.Empty(Directory.EnumerateFileSystemEntries(states.Root, ".shared.*"));
    }

    [Fact]
    [SuppressMessage("Security", "CA5394", Justification = "Any moment will do.")]
    public async Task A_build_that_is_killed_at_any_moment_leaves_the_old_site_or_the_new_one_and_the_next_tidies_up()
    {
        var output = states.Temp["killed"];
        var start = Stopwatch.GetTimestamp();
        Assert.Equal(0, (await ProgramRun.In(states.Root, [.. Build, output, "--base-url", "https://old.test.org/"])).Status);
        var whole = (int)Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        var old = Files.Below(output);
        Random moments = new(20261129);
        for (var kill = Kills.Of(3); kill > 0; kill--)
        {
            using var build = ProgramRun.Start(states.Root, [], [ProgramRun.ProgramPath, .. Build, output, "--base-url", "https://new.test.org/"]);
            build.StandardInput.Close();
            var said = Task.WhenAll(build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), build.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
            await Task.Delay(moments.Next(0, whole), TestContext.Current.CancellationToken);
            build.Kill(entireProcessTree: true);
            await build.WaitForExitAsync(TestContext.Current.CancellationToken);
            await said;
            var files = Files.Below(output);
            Assert.Equal(old.Keys.Order(), files.Keys.Order());
            Assert.True(old.All(file => files[file.Key] == file.Value) || files["sitemap.xml"].Contains("https://new.test.org/", StringComparison.Ordinal), "the old site has changed and the new one is not there");
        }

        Assert.Equal(0, (await ProgramRun.In(states.Root, [.. Build, output, "--base-url", "https://old.test.org/"])).Status);
        Assert.Equal(old.OrderBy(file => file.Key), Files.Below(output).OrderBy(file => file.Key));
        Assert.Empty(Directory.EnumerateFileSystemEntries(states.Root, ".killed.*"));
    }

    // A disk of its own, in a namespace of its own: nothing of it is seen outside, and it is gone with the run.
    [Theory]
    [InlineData("size=400k", "disk/output", "peeratlas: cannot write 'disk/output': the disk is full.", true)]
    [InlineData("ro", "disk/output", "peeratlas: cannot write 'disk/output': the disk is read-only.", false)]
    [InlineData("ro", "disk/below/output", "peeratlas: cannot write 'disk/below/output': the disk is read-only.", false)]
    [InlineData("size=400k", "disk", "peeratlas: 'disk' is a mount point, which cannot be replaced in one step; use a folder inside it.", false)]
    public async Task A_disk_that_is_full_ends_a_build_and_one_that_cannot_be_written_is_refused_before_the_work(string options, string output, string told, bool worked)
    {
        states.Temp.Folder("disk");
        Assert.SkipUnless(await Shell("unshare -rm mount -t tmpfs tmpfs disk") is { Status: 0 }, "No disk can be had for this test.");
        var run = await Shell($"unshare -rm sh -c 'mount -t tmpfs -o {options} tmpfs disk && dotnet \"$0\" build --date 2100-01-01 --output {output}; status=$?; ls -A disk >&2; exit $status' '{ProgramRun.ProgramPath}'");
        Assert.Equal(ExitStatus.EnvironmentFailed, run.Status);
        Assert.Equal(told, run.Errors.Trim());
        Assert.Equal(worked, run.Output.Length > 0);
    }

    [Fact]
    public async Task A_folder_that_nobody_may_write_is_refused_before_the_work()
    {
        // Root may write everywhere, unless it gives that up.
        const string giveUp = "setpriv --bounding-set=-dac_override";
        await Shell("mkdir -p closed && chmod 500 closed");
        string[] ways = ["", giveUp];
        var way = ways[await Shell("touch closed/try && rm closed/try") is { Status: 0 } ? 1 : 0];
        Assert.SkipUnless(await Shell($"{way} true && ! {way} touch closed/try") is { Status: 0 }, "Whoever runs this may write everywhere.");
        var run = await Shell($"{way} dotnet '{ProgramRun.ProgramPath}' build --date 2100-01-01 --output closed/output");
        Assert.Equal((ExitStatus.EnvironmentFailed, "", "peeratlas: cannot write 'closed/output': permission denied."), (run.Status, run.Output, run.Errors.Trim()));
    }

    [Theory]
    [InlineData(">&-", 3, "peeratlas: standard output is closed; lead it to a file, or to /dev/null.\n")]
    [InlineData(">&- <&-", 3, "peeratlas: standard output is closed; lead it to a file, or to /dev/null.\n")]
    [InlineData(">&- <&- 2>&-", 3, "")]
    [InlineData("> /dev/full", 3, "peeratlas: stopped: the disk is full.\n")]
    [InlineData("2>&-", 0, "")]
    [InlineData("<&-", 0, "")]
    public async Task A_stream_that_is_closed_or_full_is_told_in_one_line(string redirection, int status, string told)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Streams are closed otherwise there.");
        var run = await Shell($"dotnet '{ProgramRun.ProgramPath}' check --date 2100-01-01 {redirection}");
        Assert.Equal((status, told), (run.Status, run.Errors));
    }

    // What .NET opens under the number of the closed stream would be written to, by a build more than by a check.
    [Fact]
    public async Task A_build_of_whose_errors_nobody_hears_is_made_all_the_same()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Streams are closed otherwise there.");
        var run = await Shell($"dotnet '{ProgramRun.ProgramPath}' build --date 2100-01-01 --output unheard 2>&- && test -f unheard/index.html");
        Assert.Equal((0, ""), (run.Status, run.Errors));
    }

    [Theory]
    [InlineData(28)]
    [InlineData(32)]
    [InlineData(80)]
    [InlineData(200)]
    public async Task Where_too_few_files_may_be_open_nothing_begins(int most)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The limit is another there.");
        var run = await Shell($"ulimit -n {most}; dotnet '{ProgramRun.ProgramPath}' build --date 2100-01-01 --output few");
        Assert.Equal((3, "", $"peeratlas: only {most} files may be open at once here, and 256 are needed: ulimit -n 256.\n"), (run.Status, run.Output, run.Errors));
    }

    [Fact]
    public async Task Whoever_reads_only_the_beginning_ends_nothing_in_disorder()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no pipes like these there.");
        var run = await Shell($"{{ dotnet '{ProgramRun.ProgramPath}' check --date 2100-01-01 --warnings; echo \"status $?\" >&2; }} | head -n 1");
        Assert.Equal((0, "status 0\n"), (run.Status, run.Errors));
        Assert.Single(run.Output.Trim().Split('\n'));
    }

    [Theory]
    [InlineData("0", 1, "PA014", "after today (1970-01-01)")]
    [InlineData("4102444799", 0, "PA102", "warning PA102 ")]
    public async Task The_first_and_a_late_year_of_machines_are_days_like_others(string seconds, int status, string code, string words)
    {
        var run = await ProgramRun.In(states.Root, new Dictionary<string, string> { ["SOURCE_DATE_EPOCH"] = seconds }, "check", "--code", code);
        Assert.Equal((status, ""), (run.Status, run.Errors));
        Assert.Contains(words, run.Output, StringComparison.Ordinal);
    }

    // At the third limit the facts of these states, at the others those of none could be built.
    [Theory]
    [InlineData("check", 300, 0)]
    [InlineData("build", 24, 3)]
    [InlineData("build", 32, 3)]
    [InlineData("build", 40, 3)]
    [InlineData("check", 20, 3)]
    [InlineData("preview", 20, 3)]
    [InlineData("report", 20, 3)]
    public async Task Little_memory_is_enough_to_check_and_where_there_is_too_little_nothing_begins(string command, int megabytes, int status)
    {
        Dictionary<string, string> limit = new() { ["DOTNET_GCHeapHardLimit"] = $"0x{(megabytes * 1024 * 1024).ToString("X", CultureInfo.InvariantCulture)}" };
        var run = await ProgramRun.In(status == 0 ? Repository.Root : states.Root, limit, [command, "--date", "2100-01-01", .. command == "build" ? ["--output", "little"] : (string[])[]]);
        Assert.Equal(status, run.Status);
        Assert.Matches(
            status == 0 ? @"\A\z" : $@"\Apeeratlas: only {megabytes} MB of memory may be used here, and at least [0-9]+ are needed; a build of all states takes about [0-9.]+ GB\.\n\z", run.Errors);
        Assert.False(Directory.Exists(states.Temp["little"]));
    }

    private async Task<ProgramRun> Shell(string script)
    {
        ProcessStartInfo start = new("sh", ["-c", script]) { WorkingDirectory = states.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("SOURCE_DATE_EPOCH");
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new ProgramRun(process.ExitCode, await output, await errors);
    }
}
