using PeerAtlas.Disk;
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
        Assert.Equal([_temp["data/file.yml"], _temp["data/folder"]], reading.LeftOut);
    }

    [Fact]
    public void A_folder_that_is_gone_stops_the_run_as_a_failure_of_the_environment()
    {
        var stopped = Assert.Throws<StoppedException>(() => FolderReading.OfData(_temp["nowhere"]));
        Assert.Equal(ExitStatus.EnvironmentFailed, stopped.Status);
    }
}
