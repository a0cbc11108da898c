using PeerAtlas.Disk;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.Disk;

public sealed class FolderReadingTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void Only_yaml_files_are_facts_and_they_come_in_order_of_name()
    {
        _temp.Write("data/states/idaho.yml", "b");
        _temp.Write("data/codebook.yaml", "a");
        _temp.Write("data/README.md", "no");
        _temp.Write("data/states/.idaho.yml.swp", "no");
        _temp.Write("data/.hidden/x.yml", "no");

        Assert.Equal(["codebook.yaml", "states/idaho.yml"], FolderReading.OfData(_temp["data"]).Files.Select(file => file.Name));
    }

    [Fact]
    public void Of_the_input_only_site_yml_and_markdown_are_read()
    {
        _temp.Write("input/site.yml", "a");
        _temp.Write("input/pages/site.yml", "no");
        _temp.Write("input/pages/about.md", "b");

        Assert.Equal(["pages/about.md", "site.yml"], FolderReading.OfInput(_temp["input"]).Files.Select(file => file.Name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    public void A_path_is_the_folder_as_typed_and_the_name(string ending)
    {
        _temp.Write("data/states/idaho.yml", "x");
        var file = Assert.Single(FolderReading.OfData(_temp["data"] + ending).Files);
        Assert.Equal(_temp["data"].Replace('\\', '/') + "/states/idaho.yml", file.Path);
    }

    [Fact]
    public void Of_a_file_that_is_too_long_one_byte_too_many_is_read()
    {
        _temp.Write("data/long.yml", new string('x', DataFile.MaxBytes + 1000));
        _temp.Write("data/short.yml", "äöü");

        var files = FolderReading.OfData(_temp["data"]).Files;
        Assert.Equal([DataFile.MaxBytes + 1, 6], files.Select(file => file.Content.Length));
    }

    [Fact]
    public void Links_that_lead_out_of_the_folder_are_left_out_and_told()
    {
        _temp.Write("outside/secret.yml", "secret");
        _temp.Write("data/own.yml", "own");
        Directory.CreateSymbolicLink(_temp["data/folder"], _temp["outside"]);
        File.CreateSymbolicLink(_temp["data/file.yml"], _temp["outside/secret.yml"]);
        File.CreateSymbolicLink(_temp["data/inside.yml"], _temp["data/own.yml"]);

        var reading = FolderReading.OfData(_temp["data"]);
        Assert.Equal(["inside.yml", "own.yml"], reading.Files.Select(file => file.Name));
        Assert.Equal([_temp["data/file.yml"], _temp["data/folder"]], reading.Problems.Select(problem => problem.At.File));
        Assert.All(reading.Problems, problem => Assert.Equal(("PA056", "the link leads out of its folder; put the file itself here"), (problem.Code, problem.Message)));
    }

    [Fact]
    public void A_folder_that_is_gone_stops_the_run_as_a_failure_of_the_environment()
    {
        var stopped = Assert.Throws<StoppedException>(() => FolderReading.OfData(_temp["nowhere"]));
        Assert.Equal(ExitStatus.EnvironmentFailed, stopped.Status);
    }

    [Theory]
    [InlineData("states/ohio.txt", "PA035", Severity.Error)]
    [InlineData("notes.docx", "PA035", Severity.Error)]
    [InlineData("states/ohio.yml.orig", "PA111", Severity.Warning)]
    [InlineData("states/ohio.yml.bak", "PA111", Severity.Warning)]
    [InlineData("states/.ohio.yml", "PA111", Severity.Warning)]
    [InlineData(".hidden/ohio.yml", "PA111", Severity.Warning)]
    public void A_file_of_the_facts_that_is_not_read_is_told(string name, string code, Severity severity)
    {
        _temp.Write($"data/{name}", "x");
        var problem = Assert.Single(FolderReading.OfData(_temp["data"]).Problems);
        Assert.Equal((code, severity), (problem.Code, problem.Severity));
        Assert.StartsWith(_temp[$"data/{name.Split('/')[0]}"], problem.At.File, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notes.txt", "PA206")]
    [InlineData("pages/photo.png", "PA206")]
    [InlineData("pages/about.md.rej", "PA111")]
    [InlineData("static/.htaccess", "PA111")]
    public void A_file_of_the_texts_that_is_not_read_is_told(string name, string code)
    {
        _temp.Write($"input/{name}", "x");
        Assert.Equal(code, Assert.Single(FolderReading.OfInput(_temp["input"]).Problems).Code);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData(".DS_Store")]
    [InlineData("states/.ohio.yml.swp")]
    [InlineData("states/ohio.yml~")]
    [InlineData("states/.#ohio.yml")]
    [InlineData(".git/config")]
    [InlineData("states/.gitkeep")]
    public void What_machines_and_editors_keep_for_themselves_is_nobodys_mistake(string name)
    {
        _temp.Write("data/states/ohio.yml", "x");
        _temp.Write($"data/{name}", "x");
        var reading = FolderReading.OfData(_temp["data"]);
        Assert.Empty(reading.Problems);
        Assert.Equal("states/ohio.yml", Assert.Single(reading.Files).Name);
    }

    [Theory]
    [InlineData("states/ohio.yml~", "ohio.yml")]
    [InlineData("states/ohio.yml.~2~", "ohio.yml")]
    [InlineData("states/#ohio.yml#", "ohio.yml")]
    [InlineData("states/.ohio.yml.swp", "ohio.yml")]
    [InlineData("states/ohio.yaml___jb_old___", "ohio.yaml")]
    public void Words_that_an_editor_keeps_of_a_file_that_is_not_there_are_told(string name, string original)
    {
        _temp.Write($"data/{name}", "x");
        var problem = Assert.Single(FolderReading.OfData(_temp["data"]).Problems);
        Assert.Equal(("PA111", _temp[$"data/{name}"]), (problem.Code, problem.At.File));
        Assert.Contains($"an editor keeps words of '{original}' in it", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_no_file_is_told_and_nothing_waits_for_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no pipes in folders there.");
        _temp.Write("data/good.yml", "x");
        _temp.Write("data/folder.yml/inner.yml", "x");
        Run("mkfifo", _temp["data/pipe.yml"]);
        File.CreateSymbolicLink(_temp["data/nowhere.yml"], _temp["data/gone"]);
        File.CreateSymbolicLink(_temp["data/circle.yml"], _temp["data/circle.yml"]);
        Directory.CreateSymbolicLink(_temp["data/up"], _temp["data"]);
        Run("sh", "-c", $"touch \"$(printf '{_temp["data"]}/\\377.yml')\"");

        var reading = FolderReading.OfData(_temp["data"]);
        Run("sh", "-c", $"rm '{_temp["data"]}'/*.yml 2>/dev/null; rm -r '{_temp["data"]}'/folder.yml");
        Assert.Equal("good.yml", Assert.Single(reading.Files).Name);
        Assert.Equal(
            ["circle.yml: the link leads in a circle", "folder.yml: a folder has the name of a file", "nowhere.yml: the link leads nowhere", "pipe.yml: a pipe", "up: the link leads to a folder", "\uFFFD.yml: the name of the file is not UTF-8"],
            reading.Problems.Select(problem => $"{Path.GetFileName(problem.At.File)}: {problem.Message.Split(',', ';')[0]}").Order(StringComparer.Ordinal));
        Assert.All(reading.Problems, problem => Assert.Equal("PA056", problem.Code));
    }

    [Fact]
    public void Ten_thousand_files_are_each_told_within_seconds()
    {
        _temp.Folder("data/states");
        for (var i = 0; i < 10_000; i++)
        {
            File.WriteAllText(_temp[$"data/states/{i}.txt"], "");
        }

        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        Assert.Equal(10_000, FolderReading.OfData(_temp["data"]).Problems.Length);
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(10));
    }

    private static void Run(string program, params string[] args)
    {
        using var process = System.Diagnostics.Process.Start(program, args);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
