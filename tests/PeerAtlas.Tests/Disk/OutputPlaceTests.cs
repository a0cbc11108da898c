using PeerAtlas.Disk;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.Disk;

public sealed class OutputPlaceTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void A_folder_with_files_that_no_build_made_is_refused()
    {
        _temp.Write("output/thesis.txt", "ten years of work");
        AssertRefused("output", "was not made by peeratlas");
    }

    [Fact]
    public void An_empty_folder_is_taken()
    {
        _temp.Folder("output");
        Assert.Equal(_temp["output"], Check("output").Folder);
    }

    [Fact]
    public void A_folder_that_a_build_made_is_taken()
    {
        _temp.Write("output/index.html", "x");
        _temp.Write("output/.peeratlas", "x");
        Assert.Equal(_temp["output"], Check("output").Folder);
    }

    [Fact]
    public void A_folder_with_a_git_repository_is_refused_even_if_a_build_made_it()
    {
        _temp.Write("output/.peeratlas", "x");
        _temp.Folder("output/.git");
        AssertRefused("output", "git repository");
    }

    [Fact]
    public void A_file_is_refused()
    {
        _temp.Write("output", "x");
        AssertRefused("output", "is a file");
    }

    [Theory]
    [InlineData("data")]
    [InlineData("data/site")]
    [InlineData("input/site")]
    [InlineData(".")]
    [InlineData("data/../data")]
    [InlineData("link/site")]
    public void A_folder_that_overlaps_with_what_is_read_is_refused(string output)
    {
        _temp.Folder("data");
        Directory.CreateSymbolicLink(_temp["link"], _temp["data"]);
        AssertRefused(output, "within one another");
    }

    [Fact]
    public void A_folder_whose_name_only_starts_like_the_data_folder_is_taken() =>
        Assert.Equal(_temp["data-site"], Check("data-site").Folder);

    private OutputPlace Check(string output) => OutputPlace.Check(_temp[output], _temp["data"], _temp["input"]);

    private void AssertRefused(string output, string reason)
    {
        var stopped = Assert.Throws<StoppedException>(() => Check(output));
        Assert.Equal(ExitStatus.WrongCommandLine, stopped.Status);
        Assert.Contains(reason, stopped.Message, StringComparison.Ordinal);
    }
}
