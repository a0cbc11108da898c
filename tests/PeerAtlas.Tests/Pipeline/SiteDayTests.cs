using System.Text;
using System.Text.RegularExpressions;
using PeerAtlas.Pipeline;
using PeerAtlas.Tests.Upkeep;
using Xunit;

namespace PeerAtlas.Tests.Pipeline;

/// <summary>A site tells the days of the zone that its settings name, wherever and whenever it is built.</summary>
public sealed partial class SiteDayTests : IDisposable
{
    private static readonly Moment EveningInNewYork = Moment.At(new DateTimeOffset(2026, 11, 29, 1, 0, 0, TimeSpan.Zero));
    private readonly CopiedData _data = new();

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData("time_zone: America/New_York", "2026-11-28")]
    [InlineData("time_zone: Pacific/Honolulu", "2026-11-28")]
    [InlineData("", "2026-11-29")]
    [InlineData("time_zone: Pacific/Guam", "2026-11-29")]
    public void It_was_built_on_the_day_of_its_zone(string zone, string day)
    {
        _data.Write("input/site.yml", Zone().Replace(_data.Text("input/site.yml"), "") + zone + "\n");
        Assert.Contains($"Built on <time datetime=\"{day}\">", Encoding.UTF8.GetString(Build().Plan!.File("index.html")!.Content.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_has_begun_anywhere_is_no_error_though_the_site_is_a_day_behind()
    {
        _data.Write("data/states/idaho.yml", Published().Replace(_data.Text("data/states/idaho.yml"), "published: 2026-11-29", 1));
        Assert.DoesNotContain(Build().Problems, problem => problem.Code == "PA014");
        _data.Write("data/states/idaho.yml", Published().Replace(_data.Text("data/states/idaho.yml"), "published: 2026-11-30", 1));
        Assert.Contains(Build().Problems, problem => problem.Code == "PA014");
    }

    private SiteBuild Build()
    {
        SourceFolders folders = new(Path.Combine(_data.Root, "data"), Path.Combine(_data.Root, "input"));
        return SiteBuild.From(Sources.Read(folders), new Uri("https://example.org/"), EveningInNewYork, StageClock.Silent());
    }

    [GeneratedRegex("^time_zone:.*\n", RegexOptions.Multiline)]
    private static partial Regex Zone();

    [GeneratedRegex(@"(?<=^ +)published: [\d-]+", RegexOptions.Multiline)]
    private static partial Regex Published();
}
