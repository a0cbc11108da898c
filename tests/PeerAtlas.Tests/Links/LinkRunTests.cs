using System.Collections.Immutable;
using PeerAtlas.Links;
using PeerAtlas.Policy.Links;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.Links;

/// <summary>Many addresses: one at a time of each host, and on from where a run was interrupted.</summary>
public sealed class LinkRunTests : IAsyncLifetime
{
    private readonly HostileServer _server = new();
    private readonly TempFolder _temp = new();

    private string CachePath => _temp["cache/links.json"];

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _temp.Dispose();
    }

    private ImmutableArray<LinkedAddress> Pages(int count, string host = "127.0.0.1") =>
        [.. Enumerable.Range(0, count).Select(i => LinkVisits.Address(_server.On($"/{i}", asked => asked.Send(200)).Url($"/{i}", host)))];

    private LinkCache Cache() => LinkCache.Read(CachePath, TextWriter.Null);

    [Fact]
    public async Task A_host_is_asked_for_one_thing_at_a_time_with_a_pause()
    {
        using LinkVisits visits = new();
        await visits.Run(LinkCache.InMemory(), Pages(8));
        Assert.Equal(1, _server.MostAtOnce);
        Assert.Equal(7, ((HastyClock)visits.Clock).Waits.Count(wait => wait > visits.Manners.Pause / 2 && wait <= visits.Manners.Pause));
    }

    [Fact]
    public async Task Hosts_are_asked_side_by_side_but_only_so_many()
    {
        using LinkVisits visits = new(LinkVisits.Patient with { HostsAtOnce = 3 });
        TaskCompletionSource together = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _server.On("/slow", async asked =>
        {
            if (_server.Requests.Count == 3)
            {
                together.TrySetResult();
            }

            // One more than may be would come in the meantime.
            await together.Task;
            await Task.Delay(100, TestContext.Current.CancellationToken);
            await asked.Send(200);
        });
        await visits.Run(LinkCache.InMemory(), [.. Enumerable.Range(0, 9).Select(i => LinkVisits.Address(_server.Url("/slow", $"h{i}.dev")))]);
        Assert.Equal(3, _server.MostAtOnce);
    }

    [Fact]
    public async Task An_interrupted_run_goes_on_from_there()
    {
        using LinkVisits visits = new();
        using CancellationTokenSource interrupt = new();
        var pages = Pages(6);
        _server.On("/3", async asked =>
        {
            if (asked.Times == 1)
            {
                await interrupt.CancelAsync();
                await _server.Never();
            }

            await asked.Send(200);
        });

        var stopped = await Assert.ThrowsAsync<StoppedException>(() => visits.RunUntil(Cache(), pages, interrupt.Token));
        Assert.Equal("interrupted after 3 of 6 addresses; the same command goes on from there.", stopped.Message);
        Assert.Equal(["/0", "/1", "/2", "/3"], _server.Requests.Select(request => request.Path));

        var outcomes = await visits.Run(Cache(), pages);
        Assert.Equal(["/3", "/4", "/5"], _server.Requests.Skip(4).Select(request => request.Path));
        Assert.Equal(6, outcomes.Count);
    }

    [Fact]
    public async Task What_was_found_is_told_again_from_the_cache_as_it_was()
    {
        using LinkVisits visits = new();
        var page = LinkVisits.Address(_server.On("/page", asked => asked.Send(asked.Times == 1 ? 301 : 500, "", "text/html", "Location: /new")).On("/new", asked => asked.Send(200, "One exam.")).Url("/page"), "two exams");
        var first = (await visits.Run(Cache(), [page])).Single().Value;
        var again = (await visits.Run(Cache(), [page])).Single().Value;
        Assert.Equal(LinkVerdict.QuoteMissing, LinkVerdicts.Of(again));
        Assert.Equal((first.At, first.Status, first.MovedTo), (again.At, again.Status, again.MovedTo));
        Assert.Equal(2, _server.Requests.Count);
        Assert.Equal(["links.json"], Directory.GetFiles(Path.GetDirectoryName(CachePath)!).Select(Path.GetFileName));
    }

    [Fact]
    public async Task What_gave_no_answer_is_asked_again()
    {
        using LinkVisits visits = new();
        var page = LinkVisits.Address(_server.On("/page", asked => asked.Send(asked.Times <= 6 ? 503 : 200)).Url("/page"));
        Assert.Equal(LinkVerdict.NoAnswer, LinkVerdicts.Of((await visits.Run(Cache(), [page])).Single().Value));
        _server.On("/page", asked => asked.Send(200));
        Assert.Equal(LinkVerdict.Fine, LinkVerdicts.Of((await visits.Run(Cache(), [page])).Single().Value));
    }

    [Fact]
    public void A_cache_that_cannot_be_read_is_told_and_begun_anew()
    {
        _temp.Write("cache/links.json", "{ \"half\": ");
        using StringWriter errors = new();
        Assert.Null(LinkCache.Read(CachePath, errors).Of("half"));
        Assert.Contains("not a cache that can be read", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_takes_no_connection_is_soon_left_alone()
    {
        using LinkVisits visits = new();
        await _server.DisposeAsync();
        var pages = Enumerable.Range(0, 6).Select(i => LinkVisits.Address(_server.Url($"/{i}", "here.dev"))).ToImmutableArray();
        var outcomes = await visits.Run(LinkCache.InMemory(), pages);
        Assert.Equal(3, outcomes.Values.Count(outcome => outcome.Obstacle == Obstacle.NoConnection));
        Assert.Equal(3, outcomes.Values.Count(outcome => outcome.Obstacle == Obstacle.HostSilent));
    }

    [Fact]
    public async Task Without_a_network_nothing_is_said_of_any_address()
    {
        using LinkVisits visits = new();
        var pages = Enumerable.Range(0, 200).Select(i => LinkVisits.Address($"https://h{i}.gov/")).ToImmutableArray();
        var stopped = await Assert.ThrowsAsync<StoppedException>(() => visits.Run(Cache(), pages));
        Assert.Equal(3, stopped.Status);
        Assert.StartsWith("there seems to be no network", stopped.Message, StringComparison.Ordinal);
        Assert.True(visits.LookedUp.Count < 100);
        Assert.Null(Cache().Of(pages[0].Url));
    }
}
