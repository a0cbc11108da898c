using System.Text;
using PeerAtlas.Disk;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.Disk;

/// <summary>Files are replaced whole, and whatever fails leaves the old ones and nothing beside them.</summary>
public sealed class WholeFileTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void A_file_is_replaced_with_its_rights_and_a_new_one_is_made()
    {
        _temp.Write("a.yml", "old");
        if (!OperatingSystem.IsWindows())
        {
            System.IO.File.SetUnixFileMode(_temp["a.yml"], UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        WholeFile.Write(_temp["a.yml"], "new"u8);
        WholeFile.Write(_temp["b.yml"], "new"u8);
        Assert.Equal(["a.yml new", "b.yml new"], Left());
        Assert.True(OperatingSystem.IsWindows() || System.IO.File.GetUnixFileMode(_temp["a.yml"]) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Fact]
    public void What_was_written_beside_a_place_that_cannot_be_taken_is_taken_away()
    {
        _temp.Folder("a.yml/inner");
        Assert.True(DiskFailure.Is(Assert.ThrowsAny<Exception>(() => WholeFile.Write(_temp["a.yml"], "new"u8))));
        Assert.Empty(Left());
    }

    [Fact]
    public void When_one_of_several_files_cannot_be_replaced_none_is_and_nothing_is_left()
    {
        _temp.Write("a.yml", "old a");
        _temp.Write("b.yml", "changed by somebody else");
        var failure = Assert.Throws<StoppedException>(() => FileReplacement.Replace(_temp.Path, [File("a", "old a"), File("b", "old b")], [File("a", "new a"), File("b", "new b")]));
        Assert.Contains("'data/b.yml' was changed by somebody else", failure.Message, StringComparison.Ordinal);
        Assert.Equal(["a.yml old a", "b.yml changed by somebody else"], Left());
    }

    [Fact]
    public void When_one_of_several_new_files_is_there_already_none_is_made()
    {
        _temp.Write("b.yml", "mine");
        Assert.Equal(ExitStatus.EnvironmentFailed, Assert.Throws<StoppedException>(() => FileReplacement.Create(_temp.Path, [File("a", "new a"), File("b", "new b")])).Status);
        Assert.Equal(["b.yml mine"], Left());
    }

    private static DataFile File(string name, string text) => new($"data/{name}.yml", $"{name}.yml", Encoding.UTF8.GetBytes(text));

    private IEnumerable<string> Left() => Directory.EnumerateFiles(_temp.Path, "*", SearchOption.AllDirectories).Select(file => $"{Path.GetFileName(file)} {System.IO.File.ReadAllText(file)}").Order(StringComparer.Ordinal);
}
