using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PeerAtlas.Policy.Links;
using Polly;
using Polly.Retry;

namespace PeerAtlas.Links;

/// <summary>Asks for one address, follows where it is sent on to, and looks for what is quoted.</summary>
internal sealed partial class Visit
{
    private readonly Manners manners;
    private readonly Wire wire;
    private readonly HostTurns turns;
    private readonly ImmutableArray<RefusingHost> refusing;
    private readonly TimeProvider clock;
    private readonly ResiliencePipeline<Answer> patience;

    /// <summary>Makes one.</summary>
    public Visit(Manners manners, Wire wire, HostTurns turns, ImmutableArray<RefusingHost> refusing, TimeProvider clock)
    {
        (this.manners, this.wire, this.turns, this.refusing, this.clock) = (manners, wire, turns, refusing, clock);
        patience = new ResiliencePipelineBuilder<Answer> { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions<Answer>
            {
                ShouldHandle = args => ValueTask.FromResult(args.Outcome.Result is { MayPass: true } answer && !(answer.RetryAfter > manners.LongestWait)),
                MaxRetryAttempts = manners.Retries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = manners.Backoff,
                DelayGenerator = args => ValueTask.FromResult<TimeSpan?>(args.Outcome.Result?.RetryAfter is { } wait ? wait < manners.Pause ? manners.Pause : wait : null),
            })
            .Build();
    }

    /// <summary>What comes of asking. Only a cancelled run throws.</summary>
    public async Task<Policy.Links.Outcome> To(LinkedAddress address, CancellationToken cancel)
    {
        bool read = !address.Quotes.IsEmpty;
        Policy.Links.Outcome outcome = await Follow(address, whole: read, cancel);

        // Some hosts send a HEAD to their page for what is not there, and a GET to the page that was asked for.
        return !read && !outcome.Hops.IsEmpty && (outcome is { Obstacle: null, Status: >= 400 } || NotFoundName().IsMatch(new Uri(outcome.Hops[^1].To).AbsolutePath))
            ? await Follow(address, whole: true, cancel)
            : outcome;
    }

    private async Task<Policy.Links.Outcome> Follow(LinkedAddress address, bool whole, CancellationToken cancel)
    {
        ImmutableArray<Hop>.Builder hops = ImmutableArray.CreateBuilder<Hop>();
        HashSet<string> seen = [address.Url];
        Uri now = new(address.Url);
        while (true)
        {
            if (RefusingHost.Of(refusing, now.IdnHost) is { } known)
            {
                return End(new Answer(null, Obstacle.RefusesRobots) { Detail = known.Reason });
            }

            Answer answer = await Ask(now, whole, read: !address.Quotes.IsEmpty, cancel);
            if (answer.Status is not (301 or 302 or 303 or 307 or 308))
            {
                return End(answer) with { Quotes = answer.Status is >= 200 and < 300 ? await LookFor(address, answer) : [] };
            }

            if (answer.Location is null || !Uri.TryCreate(now, answer.Location, out Uri? next) || next.Scheme is not ("http" or "https") || next.UserInfo.Length > 0 || next.Host.Length == 0)
            {
                return End(answer with { Obstacle = Obstacle.BadHop });
            }

            now = new Uri(next.GetLeftPart(UriPartial.Query));
            hops.Add(new Hop(now.AbsoluteUri, answer.Status is 301 or 308));
            if (!seen.Add(now.AbsoluteUri))
            {
                return End(answer with { Obstacle = Obstacle.Loop });
            }

            if (hops.Count > manners.MostHops)
            {
                return End(answer with { Obstacle = Obstacle.TooManyHops });
            }
        }

        Policy.Links.Outcome End(Answer last) =>
            new(clock.GetUtcNow(), last.Status, last.Obstacle, hops.ToImmutable(), []) { Detail = last.Detail };
    }

    // HEAD is enough where nothing is quoted; a host that refuses it, or leaves it without an answer, is asked with GET, whose text is then not read.
    private async Task<Answer> Ask(Uri address, bool whole, bool read, CancellationToken cancel)
    {
        Answer answer = await InTurn(address, whole, read, cancel);
        return !whole && RefusesHead(answer) ? await InTurn(address, whole: true, read: false, cancel) : answer;
    }

    private static bool RefusesHead(Answer answer) =>
        answer.IsHeadUnanswered || answer.Obstacle == Obstacle.Broken || answer.Status is >= 400 and not (410 or 429 or 503);

    private Task<Answer> InTurn(Uri address, bool whole, bool read, CancellationToken cancel) =>
        turns.Ask(
            address.IdnHost,
            async () => await patience.ExecuteAsync(async token => await wire.Ask(address, whole, read, token), cancel),
            cancel);

    private static async Task<ImmutableArray<QuoteLook>> LookFor(LinkedAddress address, Answer answer)
    {
        if (address.Quotes.IsEmpty)
        {
            return [];
        }

        ReadableText text = await ReadableText.Of(answer);
        return [.. address.Quotes.Select(quote => text.LookFor(quote.Text))];
    }

    // What hosts call the page to which they send whoever asks for what they do not have.
    [GeneratedRegex(@"(?:^|[/_.-])(?:404|not-?_?found|page-?_?not-?_?found|error)(?:[/_.-]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex NotFoundName();
}
