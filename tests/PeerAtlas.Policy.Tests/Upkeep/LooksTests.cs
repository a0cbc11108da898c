using System.Collections.Immutable;
using System.Text;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Files;
using PeerAtlas.Policy.Revisions;
using PeerAtlas.Policy.Upkeep;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Tests.Upkeep;

/// <summary>The day of a look, written into the file of its source.</summary>
public sealed class LooksTests
{
    private static readonly DateOnly Day = new(2026, 11, 20);
    private static readonly string[] After = ["title", "publisher", "url", "kind", "published"];

    public static TheoryData<string> RealFiles => [.. Real().Select(file => file.Name).Where(name => name.StartsWith("states/", StringComparison.Ordinal) || name.StartsWith("sources/", StringComparison.Ordinal) || name == "national/codes.yml")];

    [Fact]
    public void Of_all_sources_of_the_real_data_only_the_days_change()
    {
        ImmutableArray<DataFile> files = Real();
        Atlas before = AtlasReader.Read(files, Day).Atlas!;
        var sources = KnownSources.Of(before).Select(each => each.Source).Where(source => source.Published is not { } published || published.FirstDay <= Day).ToList();

        // A look may contradict what else stands there, as when something announced would have been in force by then: that is refused, and told.
        var contradicted = Looks.Of(files, sources, Day, Day).Refusals;
        Assert.All(contradicted, refusal => Assert.Matches(@"^data/states/[a-z-]+\.yml:\d+:\d+: error PA\d+ ", refusal));
        sources = [.. sources.Where(source => !contradicted.Any(refusal => refusal.StartsWith(source.At.File, StringComparison.Ordinal)))];
        Looks looks = Looks.Of(files, sources, Day, Day);
        Assert.Empty(looks.Refusals);
        Assert.NotEmpty(looks.Changed);
        Atlas after = AtlasReader.Read(files.Select(file => looks.Changed.FirstOrDefault(each => each.Name == file.Name) ?? file), Day).Atlas!;
        Assert.All(KnownSources.Of(after), each => Assert.Equal(sources.Any(source => source.Id == each.Source.Id && source.At.File == each.Source.At.File) ? FactDate.On(Day) : null, each.Source.Checked));
        Assert.All(Revision.Compare(before, after), change => Assert.Equal("checked", change.Field));
    }

    [Theory]
    [MemberData(nameof(RealFiles))]
    public void Of_each_source_of_a_real_file_every_other_byte_stays(string name)
    {
        DataFile file = Real().First(each => each.Name == name);
        string text = Encoding.UTF8.GetString(file.Content.Span);
        var root = (YamlMapping)YamlFile.Read(file).Root!;
        ImmutableArray<Place> places = root.Find("sources") is YamlMapping sources ? [.. sources.Entries.Select(entry => entry.Value.At)] : name.StartsWith("sources/", StringComparison.Ordinal) ? [root.At] : [];
        foreach (Place at in places)
        {
            string written = Encoding.UTF8.GetString(YamlSplice.With(file, at, "checked", "2026-11-20", After)!);
            int start = text.AsSpan().CommonPrefixLength(written);
            int added = written.Length - text.Length;
            Assert.Equal(text, written.Remove(start, added));
            Assert.Contains("checked: 2026-11-20", $"{written.Split('\n').Except(text.Split('\n')).Single()}", StringComparison.Ordinal);
            Assert.True(YamlSameness.ButFor(root, YamlFile.Read(file with { Content = Encoding.UTF8.GetBytes(written) }).Root!, at, "checked", "2026-11-20"));
        }
    }

    [Theory]
    [InlineData("a: # why\n    title: T\n    kind: news # so\n    archived: A\n", "a: # why\n    title: T\n    kind: news # so\n    checked: D\n    archived: A\n")]
    [InlineData("a:\r\n  published: \"2020\"\r\n  title: >-\r\n    T\r\n\r\n", "a:\r\n  published: \"2020\"\r\n  checked: D\r\n  title: >-\r\n    T\r\n\r\n")]
    [InlineData("a: { title: T, kind: news }\n", "a: { title: T, kind: news, checked: D }\n")]
    [InlineData("a: {title: \"T\" # one\n  , url: U}", "a: {title: \"T\" # one\n  , url: U, checked: D}")]
    [InlineData("a:\n  title: T\n  kind: news", "a:\n  title: T\n  kind: news\n  checked: D")]
    [InlineData("a: { checked: '2020-01-01', title: T }", "a: { checked: 'D', title: T }")]
    [InlineData("a:\n  checked: 2020-01-01   # old\n  title: T\n", "a:\n  checked: D   # old\n  title: T\n")]
    [InlineData("a:\n  title: >-\n    T\n  other: x\n", "a:\n  checked: D\n  title: >-\n    T\n  other: x\n")]
    public void However_it_is_written_one_place_changes(string before, string after)
    {
        DataFile file = new("f.yml", "f.yml", Encoding.UTF8.GetBytes(before));
        Place at = ((YamlMapping)YamlFile.Read(file).Root!).Find("a")!.At;
        Assert.Equal(after, Encoding.UTF8.GetString(YamlSplice.With(file, at, "checked", "D", After)!));
    }

    [Fact]
    public void A_look_before_an_earlier_look_is_refused()
    {
        SmallAtlas small = SmallAtlas.Valid;
        ImmutableArray<DataFile> files = [.. small.DataFiles()];
        var source = small.ReadAtlas().SharedSources[0] with { Checked = FactDate.On(Day) };
        Looks looks = Looks.Of(files, [source], Day.AddDays(-1), Day);
        Assert.Contains("the day of the last look", Assert.Single(looks.Refusals), StringComparison.Ordinal);
        Assert.Empty(looks.Changed);
    }

    private static ImmutableArray<DataFile> Real()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PeerAtlas.sln")))
        {
            folder = folder.Parent!;
        }

        string data = Path.Combine(folder.FullName, "data");
        return [.. Directory.EnumerateFiles(data, "*.yml", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(data, file).Replace('\\', '/')).Order(StringComparer.Ordinal)
            .Select(name => new DataFile("data/" + name, name, File.ReadAllBytes(Path.Combine(data, name))))];
    }
}
