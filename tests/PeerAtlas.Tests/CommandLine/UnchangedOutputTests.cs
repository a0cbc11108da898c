using PeerAtlas.Disk;
using PeerAtlas.Pipeline;
using PeerAtlas.Tests.Disk;
using PeerAtlas.Tests.Faults;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.CommandLine;

/// <summary>A build makes nothing anew where nothing changed, and is never wrong about it.</summary>
public sealed class UnchangedOutputTests(UnchangedOutputTests.Built built) : IClassFixture<UnchangedOutputTests.Built>
{
    private const string Stays = "Nothing changed since the site was made";

    /// <summary>A site that was built once.</summary>
    public sealed class Built : IAsyncLifetime, IDisposable
    {
        internal FewStates States { get; } = new();

        internal ProgramRun First { get; private set; } = null!;

        internal Dictionary<string, string> Files { get; private set; } = [];

        public async ValueTask InitializeAsync()
        {
            First = await Build();
            Assert.True(First.Status == 0, First.Errors);
            Files = Disk.Files.Below(States.Temp["output"]);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        public void Dispose() => States.Dispose();

        internal Task<ProgramRun> Build(params string[] more) => ProgramRun.In(States.Root, ["build", .. more.Contains("--date") ? [] : (string[])["--date", "2100-01-01"], .. more]);
    }

    [Fact]
    public async Task Where_nothing_changed_the_output_stays_as_it_is_and_its_warnings_are_told_again()
    {
        var before = File.GetLastWriteTimeUtc(built.States.Temp["output/index.html"]);
        var run = await built.Build();
        Assert.Equal(0, run.Status);
        Assert.Contains(Stays, run.Output, StringComparison.Ordinal);
        Assert.EndsWith("The site is in output.", run.Output.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(built.First.Errors, run.Errors);
        Assert.Equal(before, File.GetLastWriteTimeUtc(built.States.Temp["output/index.html"]));
    }

    [Fact]
    public async Task Asked_for_a_fresh_one_a_build_makes_the_same_bytes_again()
    {
        var run = await built.Build("--fresh");
        Assert.DoesNotContain(Stays, run.Output, StringComparison.Ordinal);
        Assert.Equal(built.Files, Files.Below(built.States.Temp["output"]));
    }

    [Theory]
    [InlineData("data/states/ohio.yml", "# A remark.\n")]
    [InlineData("input/pages/about/method.md", "\nA sentence more.\n")]
    [InlineData("input/site.yml", "# A remark.\n")]
    [InlineData("data/states/notes.yml.bak", "A copy that somebody left.\n")]
    [InlineData("output/index.html", "<p>Somebody's own.</p>\n")]
    [InlineData("output/somebodys-own.txt", "Mine.\n")]
    [InlineData("output/.peeratlas", "another line\n")]
    [InlineData("output/.peeratlas", "state idaho 00ff\n")]
    public async Task Whatever_changed_the_site_is_made_anew_and_as_a_first_build_would_make_it(string file, string more)
    {
        var path = built.States.Temp[file];
        var was = File.Exists(path) ? await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken) : null;
        try
        {
            await File.AppendAllTextAsync(path, more, TestContext.Current.CancellationToken);
            var run = await built.Build();
            Assert.True(run.Status == 0, run.Errors);
            Assert.DoesNotContain(Stays, run.Output, StringComparison.Ordinal);
            Assert.Equal(0, (await built.Build("--output", "first")).Status);
            Assert.Equal(Files.Below(built.States.Temp["first"]), Files.Below(built.States.Temp["output"]));
        }
        finally
        {
            Directory.Delete(built.States.Temp["first"], recursive: true);
            if (!file.StartsWith("output/", StringComparison.Ordinal))
            {
                if (was is null)
                {
                    File.Delete(path);
                }
                else
                {
                    await File.WriteAllBytesAsync(path, was, TestContext.Current.CancellationToken);
                }

                Assert.Equal(0, (await built.Build()).Status);
            }
        }
    }

    [Fact]
    public async Task Where_one_states_file_changed_what_is_the_same_again_is_neither_made_nor_written()
    {
        var path = built.States.Temp["data/states/ohio.yml"];
        var was = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        var others = built.Files.Keys.Where(file => file.StartsWith("states/", StringComparison.Ordinal) && file.EndsWith("/index.html", StringComparison.Ordinal) && !file.Contains("ohio", StringComparison.Ordinal)
            && file.Count(letter => letter == '/') == 2).ToList();
        var then = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        others.Append("states/ohio/index.html").ToList().ForEach(file => File.SetLastWriteTimeUtc(built.States.Temp[$"output/{file}"], then));
        try
        {
            await File.WriteAllTextAsync(path, was.Replace("overview: >-\n", "overview: >-\n  Something else.\n", StringComparison.Ordinal), TestContext.Current.CancellationToken);
            Assert.Equal(0, (await built.Build()).Status);

            Assert.NotEmpty(others);
            Assert.All(others, file => Assert.Equal(then, File.GetLastWriteTimeUtc(built.States.Temp[$"output/{file}"])));
            Assert.NotEqual(then, File.GetLastWriteTimeUtc(built.States.Temp["output/states/ohio/index.html"]));
            Assert.Contains("Something else.", Files.Below(built.States.Temp["output"])["states/ohio/index.html"], StringComparison.Ordinal);

            Assert.Equal(0, (await built.Build("--fresh")).Status);
            Assert.All(others, file => Assert.NotEqual(then, File.GetLastWriteTimeUtc(built.States.Temp[$"output/{file}"])));
        }
        finally
        {
            await File.WriteAllTextAsync(path, was, TestContext.Current.CancellationToken);
            Assert.Equal(0, (await built.Build()).Status);
        }
    }

    [Theory]
    [InlineData("pipe")]
    [InlineData("link")]
    [InlineData("folder")]
    public async Task What_no_build_writes_is_a_change_and_is_never_opened(string what)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no pipes in folders there.");
        var path = built.States.Temp["output/learn/more"];
        _ = what switch
        {
            "pipe" => System.Diagnostics.Process.Start("mkfifo", [path]).WaitForExit(5_000),
            "link" => Directory.CreateSymbolicLink(path, "..").Exists,
            _ => Directory.CreateDirectory(path).Exists,
        };
        Assert.DoesNotContain(Stays, (await built.Build()).Output, StringComparison.Ordinal);
        Assert.Equal(built.Files, Files.Below(built.States.Temp["output"]));
    }

    [Fact]
    public async Task Compressed_forms_are_taken_over_from_an_output_alone_that_is_as_it_was_left()
    {
        Assert.Equal(0, (await built.Build("--precompress", "--output", "forms")).Status);
        var forms = Files.Below(built.States.Temp["forms"]);
        await File.WriteAllTextAsync(built.States.Temp["forms/index.html.br"], "garbage", TestContext.Current.CancellationToken);
        Assert.Equal(0, (await built.Build("--precompress", "--output", "forms")).Status);
        Assert.Equal(forms, Files.Below(built.States.Temp["forms"]));
    }

    [Fact]
    public async Task Compressed_forms_of_another_program_are_made_anew()
    {
        Assert.Equal(0, (await built.Build("--precompress", "--output", "other")).Status);
        var forms = Files.Below(built.States.Temp["other"]);
        var note = OutputMarker.NoteIn(built.States.Temp["other"])!;
        await File.WriteAllTextAsync(built.States.Temp["other/index.html.br"], "of another program", TestContext.Current.CancellationToken);
        var holds = ContentDigest.OfFolder(built.States.Temp["other"])!.Value;
        await File.WriteAllBytesAsync(built.States.Temp["other/.peeratlas"], OutputMarker.Content(note with { MadeOf = "00", By = "00", Holds = holds }), TestContext.Current.CancellationToken);
        Assert.Equal(0, (await built.Build("--precompress", "--output", "other")).Status);
        Assert.Equal(forms, Files.Below(built.States.Temp["other"]));
    }

    [Fact]
    public async Task Where_one_states_file_changed_the_forms_too_are_as_a_first_build_would_make_them()
    {
        var path = built.States.Temp["data/states/ohio.yml"];
        var was = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(0, (await built.Build("--precompress", "--output", "rebuilt")).Status);
        try
        {
            await File.WriteAllTextAsync(path, was.Replace("overview: >-\n", "overview: >-\n  Something else.\n", StringComparison.Ordinal), TestContext.Current.CancellationToken);
            Assert.Equal(0, (await built.Build("--precompress", "--output", "rebuilt")).Status);
            Assert.Equal(0, (await built.Build("--precompress", "--output", "once")).Status);
            Assert.Equal(Files.Below(built.States.Temp["once"]), Files.Below(built.States.Temp["rebuilt"]));
        }
        finally
        {
            await File.WriteAllTextAsync(path, was, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task A_note_that_is_a_pipe_is_never_opened()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no pipes in folders there.");
        var marker = built.States.Temp["output/.peeratlas"];
        File.Delete(marker);
        using (var made = System.Diagnostics.Process.Start("mkfifo", [marker]))
        {
            made.WaitForExit(5_000);
        }

        Assert.DoesNotContain(Stays, (await built.Build()).Output, StringComparison.Ordinal);
        Assert.Equal(built.Files, Files.Below(built.States.Temp["output"]));
    }

    [Fact]
    public async Task Who_may_read_a_file_is_as_in_a_first_build_whoever_changed_it()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Files have no modes there.");
            return;
        }

        var page = built.States.Temp["output/learn/index.html"];
        var usual = File.GetUnixFileMode(page);
        File.SetUnixFileMode(page, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var path = built.States.Temp["data/states/ohio.yml"];
        var was = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        await File.AppendAllTextAsync(path, "# A remark.\n", TestContext.Current.CancellationToken);
        try
        {
            Assert.Equal(0, (await built.Build()).Status);
            Assert.Equal(usual, File.GetUnixFileMode(page));
        }
        finally
        {
            await File.WriteAllBytesAsync(path, was, TestContext.Current.CancellationToken);
            Assert.Equal(0, (await built.Build()).Status);
        }
    }

    [Fact]
    public void A_site_that_tells_the_repositorys_history_is_another_site()
    {
        BuildInputs plain = new(new Sources([], [], []), new DateOnly(2100, 1, 1), NodaTime.DateTimeZone.Utc, null, Precompress: false, null, History: false);
        Assert.Equal(plain.Digests().All, (plain with { }).Digests().All);
        Assert.NotEqual(plain.Digests().Shared, (plain with { History = true }).Digests().Shared);
    }

    [Fact]
    public async Task A_file_that_is_gone_from_the_output_comes_back()
    {
        File.Delete(built.States.Temp["output/404.html"]);
        Assert.DoesNotContain(Stays, (await built.Build()).Output, StringComparison.Ordinal);
        Assert.Equal(built.Files, Files.Below(built.States.Temp["output"]));
    }

    [Theory]
    [InlineData("--base-url", "https://peers.small.atlas/")]
    [InlineData("--date", "2099-12-31")]
    [InlineData("--precompress")]
    public async Task Asked_for_another_site_a_build_makes_it(params string[] options)
    {
        Assert.DoesNotContain(Stays, (await built.Build(options)).Output, StringComparison.Ordinal);
        Assert.Contains(Stays, (await built.Build(options)).Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Stays, (await built.Build()).Output, StringComparison.Ordinal);
        Assert.Equal(built.Files, Files.Below(built.States.Temp["output"]));
    }
}
