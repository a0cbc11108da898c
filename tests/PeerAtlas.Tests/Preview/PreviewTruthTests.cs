using System.Text;
using System.Text.RegularExpressions;
using PeerAtlas.CommandLine;
using PeerAtlas.Pipeline;
using PeerAtlas.Site.Building;
using PeerAtlas.Tests.Running;
using PeerAtlas.Tests.Upkeep;
using Xunit;

namespace PeerAtlas.Tests.Preview;

/// <summary>Whatever a preview keeps from one build to the next, it shows what a build of the same sources on that day shows.</summary>
public sealed partial class PreviewTruthTests : IDisposable
{
    private static readonly DateOnly Day = Repository.Today;
    private readonly CopiedData _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task After_a_series_of_saves_every_page_is_as_a_fresh_build_makes_it()
    {
        await using var preview = await Start(() => Day);
        using var events = await preview.Events();
        await events.Next();
        foreach (var save in Saves())
        {
            save();
            await events.Next();
        }

        var fresh = Fresh(preview, Day);
        foreach (var page in new[] { "index.html", "states/idaho/index.html", "states/ohio/index.html", "glossary/index.html", "compare/idaho-vs-ohio/index.html", "api/v1/states.json" })
        {
            Assert.Equal(Text(fresh, page), await Shown(preview, page));
        }
    }

    [Fact]
    public void In_a_preview_no_page_is_kept_for_reading_offline_and_what_an_earlier_site_left_on_its_port_goes_away()
    {
        var plan = SiteBuild.From(Sources.Read(Folders), null, Day, StageClock.Silent(), drafts: true).Plan!;
        Assert.DoesNotContain("data-offline", Text(plan, "states/idaho/index.html"), StringComparison.Ordinal);
        Assert.Contains("unregister()", Text(plan, "sw.js"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_left_on_overnight_shows_the_new_day_of_the_sites_zone()
    {
        var announced = Day.AddDays(10);
        var page = $"states/{Announce(announced)}/index.html";
        _data.Write("input/site.yml", Zone().Replace(_data.Text("input/site.yml"), "") + "time_zone: Pacific/Guam\n");
        var clock = new SetClock { Now = new DateTimeOffset(announced, new TimeOnly(23, 59), TimeSpan.FromHours(10)) };
        await using var preview = await Start(() => BuildDate.FromEnvironment(null, clock));
        using var events = await preview.Events();
        await events.Next();
        var evening = await Shown(preview, page);

        clock.Now = clock.Now.AddMinutes(2);
        await events.Next();

        var morning = await Shown(preview, page);
        Assert.NotEqual(evening, morning);
        Assert.Equal(Text(Fresh(preview, announced.AddDays(1)), page), morning);
    }

    /// <summary>Each changes what is shown: facts, a file that all others are read by, an error, its mending, a file more and one less.</summary>
    private IEnumerable<Action> Saves()
    {
        var idaho = _data.Text("data/states/idaho.yml");
        var glossary = _data.Text("data/national/glossary.yml");
        yield return () => _data.Write("data/states/idaho.yml", Said(idaho, "First. "));
        yield return () => _data.Write("data/states/idaho.yml", Said(idaho, "Second. "));
        yield return () => _data.Write("data/national/glossary.yml", glossary.Replace("definition: ", "definition: Shortly. ", StringComparison.Ordinal));
        yield return () => _data.Write("data/states/idaho.yml", "code: [");
        yield return () => _data.Write("data/states/idaho.yml", Said(idaho, "Third. "));
        yield return () => _data.Write("input/pages/learn/of-this-test.md", "---\ntitle: Of this test\ndescription: A page that is here for a while.\norder: 99\n---\n\nWords.\n");
        yield return () => _data.Remove("input/pages/learn/of-this-test.md");
        yield return () => _data.Write("data/states/ohio.yml", Said(_data.Text("data/states/ohio.yml"), "Fourth. "));
    }

    private static string Said(string state, string words) => Overview().Replace(state, found => found.Value + words, 1);

    /// <summary>Lets what one state has announced be for a day; gives the state.</summary>
    private string Announce(DateOnly day)
    {
        var file = Directory.EnumerateFiles(Path.Combine(_data.Root, "data", "states")).Order(StringComparer.Ordinal).First(name => Announced().IsMatch(File.ReadAllText(name)));
        File.WriteAllText(file, Announced().Replace(File.ReadAllText(file), $"${{1}}{day:yyyy-MM-dd}", 1));
        return Path.GetFileNameWithoutExtension(file);
    }

    private SourceFolders Folders => new(Path.Combine(_data.Root, "data"), Path.Combine(_data.Root, "input"));

    private Task<RunningPreview> Start(Func<Moment> clock)
    {
        var earlier = new EarlierReading();
        return RunningPreview.Start(Folders, clock, (sources, now, address) => SiteBuild.From(sources, address, now, StageClock.Silent(), drafts: true, earlier: earlier));
    }

    private SitePlan Fresh(RunningPreview preview, DateOnly day) =>
        SiteBuild.From(Sources.Read(Folders), preview.Address, day, StageClock.Silent(), drafts: true).Plan!;

    private static string Text(SitePlan plan, string file) => Encoding.UTF8.GetString(plan.File(file)!.Content.Span);

    private static async Task<string> Shown(RunningPreview preview, string file) => OwnScript().Replace(await preview.Text("/" + file), "");

    [GeneratedRegex("<script src=\"/_preview/client.js\"[^>]*></script>")]
    private static partial Regex OwnScript();

    [GeneratedRegex("^time_zone:.*\n", RegexOptions.Multiline)]
    private static partial Regex Zone();

    [GeneratedRegex(@"^overview: (>-\n  )?", RegexOptions.Multiline)]
    private static partial Regex Overview();

    [GeneratedRegex(@"(announced: \{[^}\n]*\bfrom: )[\d-]+")]
    private static partial Regex Announced();

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
