using System.Globalization;
using PeerAtlas.Policy.Scoring;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Scoring;

/// <summary>The rates for an hour that a criterion shows.</summary>
public static class RateRange
{
    /// <summary>"$47.88" or "$40 to $60.50"; null when no rate is known.</summary>
    public static string? InWords(CriterionScore score) => Rates(score) switch
    {
        [] => null,
        [var only] => Amounts.Dollars(only),
        [var least, .., var most] => $"{Amounts.Dollars(least)} to {Amounts.Dollars(most)}",
    };

    /// <summary>By the highest rate; what is not known last.</summary>
    public static string SortKey(CriterionScore score) =>
        Rates(score) is [.., var most] ? most.ToString(CultureInfo.InvariantCulture) : "~";

    private static decimal[] Rates(CriterionScore score) =>
        [.. score.Facts.OfType<ScoredFact.HourlyRate>().Select(rate => rate.DollarsAnHour).Distinct().Order()];
}
