using System.Text.Json;
using PeerAtlas.Policy.Tests;
using PeerAtlas.Tests.Links;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.CommandLine;

/// <summary>The command <c>links</c>, by the program as users run it.</summary>
public sealed class LinksTests : IAsyncLifetime
{
    // A name as a real one; only these runs know where it leads.
    private const string Host = "peers.atlas.dev";

    private readonly HostileServer _server = new();
    private readonly TempFolder _temp = new();

    public LinksTests()
    {
        // Names that are nobody's are told and never asked.
        foreach (var (name, text) in SmallFiles.All)
        {
            _temp.Write($"data/{name}", text.Replace("example.gov", "agency.example", StringComparison.Ordinal));
        }

        _temp.Write("input/site.yml", "title: A\ndescription: A.\nbase_url: https://atlas.dev/\n");
        _temp.Write("input/links.yml", "refuse_robots:\n  - { host: wall.dev, reason: It answers robots with 403. }\n");
        _temp.Write("input/pages/about.md", $"---\ntitle: A\ndescription: A.\norder: 1\n---\n\n[Here]({Url("/here")}), [gone]({Url("/gone")}), [wall](https://www.wall.dev/page), [us](https://atlas.dev/states/).\n");
        _server.On("/here", asked => asked.Send(200));
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _temp.Dispose();
    }

    private string Url(string path) => _server.Url(path, Host);

    private Task<ProgramRun> Links(params string[] args) => ProgramRun.In(_temp.Path, ["links", "--resolve", $"{Host}=127.0.0.1", .. args]);

    [Fact]
    public async Task Each_address_in_need_is_told_with_its_place_and_a_broken_link_is_no_error()
    {
        var run = await Links("--allow-private");
        Assert.True(run.Status == 0, run.Errors);
        Assert.Matches(@"(?m)^  gone +1  Gone$", run.Output);
        Assert.Contains($"  input/pages/about.md:7:{8 + Url("/here").Length + 10}: {Url("/gone")}: is not there (404)\n    copy: https://web.archive.org/web/*/{Url("/gone")}", run.Output, StringComparison.Ordinal);
        Assert.Contains("https://www.wall.dev/page: refused: It answers robots with 403.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("https://atlas.dev/", run.Output, StringComparison.Ordinal);
        Assert.Equal("PeerAtlas-links/1.0 (+https://atlas.dev/)", _server.Requests.First().Header("User-Agent"));
        Assert.True(File.Exists(_temp["artifacts/links.json"]));
    }

    [Fact]
    public async Task What_was_asked_for_is_not_asked_again_the_same_day()
    {
        await Links("--allow-private");
        var asked = _server.Requests.Count;
        Assert.Contains("is not there (404)", (await Links("--allow-private", "--since", "2020-01-01")).Output, StringComparison.Ordinal);
        Assert.Equal(asked, _server.Requests.Count);
    }

    [Fact]
    public async Task A_name_that_leads_to_ones_own_machine_is_told_and_not_asked()
    {
        var run = await Links();
        Assert.Contains($"{Url("/here")}: leads to an address that is not public: 127.0.0.1", run.Output, StringComparison.Ordinal);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task A_host_of_ones_own_machine_is_an_error_of_the_text_and_nobody_is_asked()
    {
        _temp.Write("input/pages/about.md", $"---\ntitle: A\ndescription: A.\norder: 1\n---\n\n[Here]({_server.Url("/here")}).\n");
        var run = await Links("--allow-private");
        Assert.Equal(1, run.Status);
        Assert.Contains("a host of somebody's own machine or network", run.Errors, StringComparison.Ordinal);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task Offline_nobody_is_asked_and_no_file_is_written()
    {
        var run = await Links("--offline", "--allow-private");
        Assert.Equal(0, run.Status);
        Assert.Matches(@"(?m)^  not-asked +3  Not asked$", run.Output);
        Assert.Empty(_server.Requests);
        Assert.False(Directory.Exists(_temp["artifacts"]));
    }

    [Fact]
    public async Task One_states_addresses_are_those_of_its_file()
    {
        using var json = JsonDocument.Parse((await Links("--offline", "--state", "ID", "--format", "json")).Output);
        var places = json.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("places").EnumerateArray().Select(place => place.GetString()!).ToList()).ToList();
        Assert.NotEmpty(places);
        Assert.All(places, each => Assert.Contains(each, place => place.StartsWith("data/states/idaho.yml:", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Programs_get_every_address_with_its_verdict()
    {
        using var json = JsonDocument.Parse((await Links("--allow-private", "--format", "json")).Output);
        var gone = json.RootElement.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("url").GetString() == Url("/gone"));
        Assert.Equal(("gone", 404), (gone.GetProperty("verdict").GetString(), gone.GetProperty("status").GetInt32()));
        Assert.Equal(json.RootElement.GetProperty("addresses").GetInt32(), json.RootElement.GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public async Task An_issue_gets_a_list_to_tick_off()
    {
        var run = await Links("--allow-private", "--format", "markdown", "--date", "2026-11-22");
        Assert.StartsWith("## External addresses, 2026-11-22\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"- [ ] <{Url("/gone")}>: is not there (404) (input/pages/about&#46;md&#58;7&#58;", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--state", "idahoo", "did you mean 'Idaho'")]
    [InlineData("--since", "yesterday", "not a day like")]
    [InlineData("--cache", "data", "is a folder")]
    [InlineData("--resolve", "atlas.dev", "not a host and an address")]
    public async Task What_cannot_be_asked_for_is_a_wrong_command_line(string option, string text, string words)
    {
        var run = await Links(option, text);
        Assert.Equal(2, run.Status);
        Assert.Contains(words, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facts_and_settings_with_errors_are_told_and_nobody_is_asked()
    {
        _temp.Write("input/links.yml", "refuse_robots:\n  - { host: 'https://wall.dev/', reason: It does. }\n");
        var run = await Links("--allow-private");
        Assert.Equal(1, run.Status);
        Assert.Contains("input/links.yml:2:13: error PA015", run.Errors, StringComparison.Ordinal);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task The_addresses_of_this_repository_have_no_fault_of_form()
    {
        var run = await ProgramRun.In(Repository.Root, "links", "--offline");
        Assert.Equal(0, run.Status);
        Assert.DoesNotContain("malformed", run.Output, StringComparison.Ordinal);
    }
}
