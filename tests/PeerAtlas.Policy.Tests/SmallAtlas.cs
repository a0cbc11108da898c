using System.Collections.Immutable;
using System.Text;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Files;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Tests;

/// <summary>
/// The least data folder that passes every check, to be changed in one place by each test. The mark ▶ in a replacement
/// is taken out again; it says where the test expects the problem.
/// </summary>
internal sealed record SmallAtlas(ImmutableSortedDictionary<string, string> Files, Place Marked)
{
    public const string Mark = "▶";
    public static readonly DateOnly Today = new(2026, 11, 22);

    public static readonly SmallAtlas Valid = new(SmallFiles.All, default);

    public SmallAtlas Replace(string file, string old, string by)
    {
        int at = Files[file].IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{old}' is not in {file}");
        return With(file, Files[file][..at] + by + Files[file][(at + old.Length)..]);
    }

    public SmallAtlas Append(string file, string text) => With(file, Files[file] + text);

    public SmallAtlas Without(string file) => this with { Files = Files.Remove(file) };

    public SmallAtlas With(string file, string text)
    {
        int mark = text.IndexOf(Mark, StringComparison.Ordinal);
        if (mark < 0)
        {
            return this with { Files = Files.SetItem(file, text) };
        }

        string[] before = text[..mark].Split('\n');
        return new SmallAtlas(
            Files.SetItem(file, text.Remove(mark, Mark.Length)),
            new Place("data/" + file, before.Length, before[^1].Length + 1));
    }

    public SmallAtlas Rename(string file, string to) =>
        this with
        {
            Files = Files.Remove(file).SetItem(to, Files[file]),
            Marked = Marked.File == "data/" + file ? Marked with { File = "data/" + to } : Marked,
        };

    public AtlasReading Read() => AtlasReader.Read(DataFiles(), Today);

    public IEnumerable<DataFile> DataFiles() =>
        Files.Select(file => new DataFile("data/" + file.Key, file.Key, Encoding.UTF8.GetBytes(file.Value)));

    public Atlas ReadAtlas()
    {
        AtlasReading reading = Read();
        Assert.Empty(reading.Problems);
        return reading.Atlas!;
    }

    /// <summary>Reads with the bytes of one file instead of a text.</summary>
    public AtlasReading ReadWith(string file, byte[] content) =>
        AtlasReader.Read([.. Without(file).DataFiles(), new DataFile("data/" + file, file, content)], Today);

    /// <summary>A value with the note that one of its kind needs, after which further keys may follow.</summary>
    public static string Explained(string value) =>
        (value.StartsWith("limited", StringComparison.Ordinal) || value.StartsWith("unclear", StringComparison.Ordinal))
        && !value.Contains("still_asks", StringComparison.Ordinal) ? $"{value}, note: So it is." : value;

    public override string ToString() => "a small atlas";
}
