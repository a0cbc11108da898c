using System.Collections.Concurrent;
using System.Collections.Immutable;
using NodaTime;
using PeerAtlas.Policy.Links;

namespace PeerAtlas.Links;

/// <summary>Asks for many addresses: many hosts at once, of each host one after the other.</summary>
/// <param name="visit">Asks for one.</param>
/// <param name="turns">Knows whether there is a network.</param>
/// <param name="cache">Keeps what came of it.</param>
/// <param name="manners">How many hosts at once.</param>
/// <param name="clock">The time.</param>
/// <param name="zone">Whose days count.</param>
internal sealed class LinkRun(Visit visit, HostTurns turns, LinkCache cache, Manners manners, TimeProvider clock, DateTimeZone zone)
{
    private static readonly TimeSpan BetweenSaves = TimeSpan.FromSeconds(5);

    /// <summary>Asks for what is due; the outcomes of all by their address, those from before included.</summary>
    /// <param name="addresses">What can be asked for.</param>
    /// <param name="since">The day of <see cref="LinkDue"/>; null for none.</param>
    /// <param name="told">Gets how many have been asked for, and of how many, from time to time.</param>
    /// <param name="cancel">Ends the run; what has come is kept.</param>
    /// <exception cref="StoppedException">The run was ended, or there is no network.</exception>
    public async Task<IReadOnlyDictionary<string, Outcome>> Of(
        ImmutableArray<LinkedAddress> addresses, DateOnly? since, Action<int, int> told, CancellationToken cancel)
    {
        DateTimeOffset started = clock.GetUtcNow();
        ILookup<bool, LinkedAddress> byDue = addresses.ToLookup(address => LinkDue.Is(address, cache.Of(address.Url), since, started, time => Instant.FromDateTimeOffset(time).InZone(zone).Date.ToDateOnly()));
        ConcurrentDictionary<string, Outcome> outcomes = new(
            byDue[false].Select(address => (address.Url, Outcome: cache.Of(address.Url))).Where(known => known.Outcome is not null).ToDictionary(known => known.Url, known => known.Outcome!));
        int due = byDue[true].Count();
        int asked = 0;
        long saved = clock.GetTimestamp();
        try
        {
            // The host with the most addresses takes longest, so it begins.
            await Parallel.ForEachAsync(
                byDue[true].GroupBy(address => address.Host).OrderByDescending(host => host.Count()),
                new ParallelOptions { MaxDegreeOfParallelism = manners.HostsAtOnce, CancellationToken = cancel },
                async (host, token) =>
                {
                    foreach (LinkedAddress address in host)
                    {
                        Outcome outcome = await visit.To(address, token);
                        if (turns.HasNoNetwork)
                        {
                            throw NoNetwork();
                        }

                        outcomes[address.Url] = outcome;
                        cache.Keep(address.Url, outcome);
                        int count = Interlocked.Increment(ref asked);
                        if (IsTimeToSave(ref saved))
                        {
                            cache.Save();
                            told(count, due);
                        }
                    }
                });
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            throw StoppedException.EnvironmentFailed($"interrupted after {asked:N0} of {due:N0} addresses; the same command goes on from there.");
        }
        catch (Exception failure) when (failure is not StoppedException && turns.HasNoNetwork)
        {
            // Others were still under way when the first said so.
            throw NoNetwork();
        }
        finally
        {
            cache.Save();
        }

        return turns.HasReachedNone ? throw NoNetwork() : outcomes;
    }

    private StoppedException NoNetwork() => StoppedException.EnvironmentFailed(
        $"there seems to be no network: none of the {(turns.HasNoNetwork ? $"first {manners.HostsUntilNoNetwork} " : "")}hosts could be found or reached, so nothing is said of any address (--offline looks at their form).");

    private bool IsTimeToSave(ref long saved)
    {
        long before = Volatile.Read(ref saved);
        return clock.GetElapsedTime(before) >= BetweenSaves && Interlocked.CompareExchange(ref saved, clock.GetTimestamp(), before) == before;
    }
}
