using System.Collections.Immutable;
using System.Net;
using PeerAtlas.Links;
using PeerAtlas.Policy.Addresses;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Links;
using Xunit;

namespace PeerAtlas.Tests.Links;

/// <summary>Asks the hostile server as the command asks the world, with a hasty clock.</summary>
internal sealed class LinkVisits : IDisposable
{
    private readonly Wire wire;
    private readonly HostTurns turns;
    private readonly Visit visit;

    public LinkVisits(Manners? manners = null, ImmutableArray<RefusingHost> refusing = default, Func<IPAddress, bool>? mayReach = null, TimeProvider? clock = null)
    {
        Manners = manners ?? Patient;
        Clock = clock ?? new HastyClock();
        wire = new Wire(Manners, new GuardedConnection(LookUp, mayReach ?? (address => IPAddress.IsLoopback(address) || PublicNetwork.Has(address))), Clock);
        turns = new HostTurns(Manners, Clock);
        visit = new Visit(Manners, wire, turns, refusing.IsDefault ? [] : refusing, Clock);
    }

    /// <summary>For a server that answers: as long as that may take on a machine that has other work.</summary>
    public static Manners Patient { get; } = new("PeerAtlas-links/1.0 (+https://peeratlas.dev/)")
    {
        ToConnect = TimeSpan.FromSeconds(30),
        ToBegin = TimeSpan.FromSeconds(30),
        ToEnd = TimeSpan.FromSeconds(30),
        MostBytes = 256 * 1024,
    };

    public Manners Manners { get; }

    public TimeProvider Clock { get; }

    public TimeSpan LongestWait => ((HastyClock)Clock).Waits.DefaultIfEmpty().Max();

    public List<string> LookedUp { get; } = [];

    public static LinkedAddress Address(string url, params string[] quotes) => new(
        new Uri(url).AbsoluteUri,
        [new LinkUse(url, new Place("data/states/idaho.yml", 12, 10), null, null)],
        [.. quotes.Select(quote => new SoughtQuote(quote, new Place("data/states/idaho.yml", 40, 7)))]);

    public async Task<LinkFinding> Ask(string url, params string[] quotes)
    {
        var address = Address(url, quotes);
        return new LinkFinding(address, [], await visit.To(address, CancellationToken.None));
    }

    public Task<IReadOnlyDictionary<string, Outcome>> Run(LinkCache cache, ImmutableArray<LinkedAddress> addresses) =>
        RunUntil(cache, addresses, TestContext.Current.CancellationToken);

    /// <summary>The same, until somebody interrupts it.</summary>
    public Task<IReadOnlyDictionary<string, Outcome>> RunUntil(LinkCache cache, ImmutableArray<LinkedAddress> addresses, CancellationToken cancel) =>
        new LinkRun(visit, turns, cache, Manners, Clock, NodaTime.DateTimeZone.Utc).Of(addresses, null, (_, _) => { }, cancel);

    public void Dispose() => wire.Dispose();

    // No test asks a real name server: what ends in .dev is here, what ends in .lan in a private network, and nothing else is anywhere.
    private Task<IPAddress[]> LookUp(string host, CancellationToken cancel)
    {
        lock (LookedUp)
        {
            LookedUp.Add(host);
        }

        return Task.FromResult<IPAddress[]>(
            host.EndsWith(".dev", StringComparison.Ordinal) ? [IPAddress.Loopback]
            : host.EndsWith(".lan", StringComparison.Ordinal) ? [IPAddress.Parse("10.0.0.7")]
            : []);
    }
}
