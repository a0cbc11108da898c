namespace PeerAtlas.Policy.Links;

/// <summary>Decides which addresses are asked for in a run, and which are known well enough from before.</summary>
public static class LinkDue
{
    /// <summary>How long an outcome stands without being asked for: long enough for an interrupted run to go on.</summary>
    public static readonly TimeSpan GoesOnFor = TimeSpan.FromHours(24);

    /// <summary>
    /// Whether an address is to be asked for. With a day given: unless it was asked for on that day or later, or a person opened its source
    /// then (<c>checked</c>). Without one: unless it was asked for within <see cref="GoesOnFor"/>. What came of asking counts only when it
    /// settles something; no answer settles nothing, nor does an answer for other quotations.
    /// </summary>
    /// <param name="address">The address.</param>
    /// <param name="last">What came of asking for it last; null for nothing.</param>
    /// <param name="since">The day given.</param>
    /// <param name="now">The present time.</param>
    /// <param name="dayOf">The day of a time where the day was given: by the site's days, as everywhere.</param>
    public static bool Is(LinkedAddress address, Outcome? last, DateOnly? since, DateTimeOffset now, Func<DateTimeOffset, DateOnly> dayOf)
    {
        bool settled = last is not null && Settles(last) && LooksFor(last, address);
        return since is { } day
            ? !(settled && dayOf(last!.At) >= day) && !(address.Checked >= day)
            : !(settled && now - last!.At < GoesOnFor);
    }

    /// <summary>Whether an outcome is worth keeping: an answer came, and it is not one that another hour may change.</summary>
    public static bool Settles(Outcome outcome) =>
        outcome.Obstacle is null or Obstacle.Private && outcome.Status is not (408 or 425 or 429 or >= 500 and < 600);

    private static bool LooksFor(Outcome last, LinkedAddress address) =>
        last.Status is not (>= 200 and < 300) || address.Quotes.All(quote => last.Quotes.Any(look => look.Quote == quote.Text));
}
