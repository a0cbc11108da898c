using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.Facts;

namespace PeerAtlas.Policy.Comparing;

/// <summary>
/// What of a value counts when it is held against others: two that are alike have the same key. Files for programs carry it, so that
/// whoever puts states side by side need not judge.
/// </summary>
/// <param name="Key">
/// Equal for values that say the same: the same terms in whatever order, the same amount (by the year, where it stands for a time), the same
/// words but for letter case and a full stop at the end, the same rate by the hour. Null for what cannot be held against others, since the
/// time or the payer for which it stands is not known.
/// </param>
/// <param name="Kind">Of which kind it is, where kinds are told apart; null when that is not known. Two kinds that are known and differ are unlike; where only one is known, nobody can tell.</param>
/// <param name="InWords">True for free words: whether other words mean the same is for a reader to judge.</param>
public sealed record Likeness(string? Key, string? Kind, bool InWords)
{
    /// <summary>The scale on which it stands, as the rate for one person or for one in a group; two scales are held against each other by nobody.</summary>
    public string? Scale { get; init; }

    /// <summary>Why a rate is held against no other; null where it can be, and for what is no rate.</summary>
    public RateApart? Apart { get; init; }

    /// <summary>Of a value; null for one that sources leave unclear, which is like nothing and unlike nothing.</summary>
    public static Likeness? Of(AnswerValue value) => value switch
    {
        { Sign: Sign.Unclear } => null,
        AnswerValue.Coded coded => new Likeness(string.Join(' ', coded.Terms.Select(term => term.Id).Order(StringComparer.Ordinal)), coded.Kind?.Id, false),
        AnswerValue.Number { Amount: 0 } => new Likeness("0", null, false),
        AnswerValue.Number { Yearly: { } yearly } => new Likeness(AnswerValue.Number.Plain(yearly), null, false),
        AnswerValue.Number => new Likeness(null, null, false),
        _ => new Likeness(value.ToString()!.TrimEnd('.').ToLowerInvariant(), null, true),
    };

    /// <summary>
    /// Of a state's entries for one code: its hourly rate, where it has one rate that stands, of its own fee schedule, by time; null where no
    /// rate is known.
    /// </summary>
    public static Likeness? OfRates(IEnumerable<BillingEntry> entries) =>
        entries.Where(entry => entry.RateUsd is not null && entry.Superseded is null).ToList() switch
        {
            [] => null,
            [{ IsStatesOwnRate: true } only] when RateConversion.Of(only) is RateConversion.ByTime rate =>
                new Likeness(AnswerValue.Number.Plain(rate.PerHour), null, false) { Scale = only.Size.ToString().ToLowerInvariant() },
            [{ RatePayer: not null }] => new Likeness(null, null, false) { Apart = RateApart.OfOnePayer },
            [{ IsStatesOwnRate: false }] => new Likeness(null, null, false) { Apart = RateApart.Reported },
            [_] => new Likeness(null, null, false) { Apart = RateApart.NotByTime },
            _ => new Likeness(null, null, false) { Apart = RateApart.Several },
        };

    /// <summary>True when both say the same.</summary>
    public bool IsAlike(Likeness other) => Key is not null && Key == other.Key && Scale == other.Scale && Kind == other.Kind;

    /// <summary>True when both are known not to say the same.</summary>
    public bool IsUnlike(Likeness other) =>
        Key is not null && other.Key is not null && Scale == other.Scale && (Key != other.Key || (Kind is not null && other.Kind is not null && Kind != other.Kind));
}
