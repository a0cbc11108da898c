using System.Globalization;
using PeerAtlas.Policy.Scoring;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Scoring;

/// <summary>The rates for an hour that a criterion shows.</summary>
public static class RateRange
{
    /// <summary>
    /// "$47.88, by a 2024 trade publication", or "$40 to $60.50; some: trade publication, undated"; null when no rate is known.
    /// </summary>
    /// <param name="score">The criterion that shows them.</param>
    /// <param name="today">The day on which it is read.</param>
    public static string? InWords(CriterionScore score, DateOnly today) => Rates(score) switch
    {
        [] => null,
        [var only] when score.Facts.ToList() is [var fact] =>
            Amounts.Dollars(only).WithBasis(fact.Claim.Said) + (fact.Claim.FurtherDoubts(today) is { } doubts ? $"; {doubts}" : ""),
        [var only] => Amounts.Dollars(only) + Some(score, today),
        [var least, .., var most] => $"{Amounts.Dollars(least)} to {Amounts.Dollars(most)}{Some(score, today)}",
    };

    private static string Some(CriterionScore score, DateOnly today) =>
        string.Join(", ", score.Facts.SelectMany(fact => fact.Claim.Caveats(today)).Distinct().Order().Select(caveat => caveat.Words())) is { Length: > 0 } doubts
            ? $"; some: {doubts}" : "";

    /// <summary>By the highest rate; what is not known last.</summary>
    public static string SortKey(CriterionScore score) =>
        Rates(score) is [.., var most] ? most.ToString(CultureInfo.InvariantCulture) : "~";

    private static decimal[] Rates(CriterionScore score) =>
        [.. score.Facts.OfType<ScoredFact.HourlyRate>().Select(rate => rate.DollarsAnHour).Distinct().Order()];
}
