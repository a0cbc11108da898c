using PeerAtlas.Disk;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.Disk;

public sealed class LeftoversTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void What_a_dead_build_left_is_removed()
    {
        _temp.Write(".output.new-999999999-1-0a1b2c3d/index.html", "half");
        TidyUp();
        Assert.Empty(Directory.GetFileSystemEntries(_temp.Path));
    }

    [Fact]
    public void What_an_earlier_process_of_our_number_left_is_removed()
    {
        _temp.Write($".output.new-{Environment.ProcessId}-1-0a1b2c3d/index.html", "half");
        TidyUp();
        Assert.Empty(Directory.GetFileSystemEntries(_temp.Path));
    }

    [Fact]
    public void What_a_living_build_is_writing_stays()
    {
        var living = Directory.CreateDirectory(SiblingFolder.FreshPath(_temp["output"], SiblingFolder.New)).FullName;
        TidyUp();
        Assert.True(Directory.Exists(living));
    }

    [Theory]
    [InlineData(".output.new-mine")]
    [InlineData(".output.newer-1-1-0a1b2c3d")]
    [InlineData(".other.new-999999999-1-0a1b2c3d")]
    public void What_no_build_of_this_output_made_stays(string name)
    {
        _temp.Write(name + "/file", "someone's");
        TidyUp();
        Assert.True(Directory.Exists(_temp[name]));
    }

    [Fact]
    public void An_old_output_that_was_aside_when_its_build_died_is_put_back()
    {
        _temp.Write(".output.old-999999999-1-0a1b2c3d/index.html", "old");
        TidyUp();
        Assert.Equal("old", File.ReadAllText(_temp["output/index.html"]));
        Assert.Single(Directory.GetFileSystemEntries(_temp.Path));
    }

    private void TidyUp() => Leftovers.TidyUp(OutputPlace.Check(_temp["output"]));
}
