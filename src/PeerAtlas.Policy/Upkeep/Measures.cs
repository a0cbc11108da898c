using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Sources;

namespace PeerAtlas.Policy.Upkeep;

/// <summary>How well a number of facts are proved.</summary>
/// <param name="Facts">How many there are.</param>
/// <param name="Official">Those with at least one text of the state, its plans and boards, or the federal government behind them.</param>
/// <param name="Dated">Those of which is known for which date they speak.</param>
/// <param name="Old">Those that speak for a date more than <see cref="Caveats.YearsUntilOld"/> years ago.</param>
/// <param name="SurveyOnly">Those that a survey alone says.</param>
/// <param name="TradeOnly">Those that a trade publication alone says.</param>
/// <param name="Inferred">Those that are our reading.</param>
/// <param name="CopyOnly">Those of which every text was read as a copy on somebody else's host.</param>
/// <param name="Quoted">Those with words of the source beside them.</param>
/// <param name="Checked">Those of which every source has been opened again.</param>
/// <param name="Disputed">Those of which a source says otherwise for the same time.</param>
public sealed record Measures(
    int Facts, int Official, int Dated, int Old, int SurveyOnly, int TradeOnly, int Inferred, int CopyOnly, int Quoted, int Checked, int Disputed)
{
    /// <summary>Measures facts.</summary>
    public static Measures Of(IReadOnlyCollection<Claim> claims, Func<Source, bool> isCopy, DateOnly today)
    {
        ILookup<Caveat, Claim> byCaveat = claims.SelectMany(claim => claim.Caveats(today).Select(caveat => (claim, caveat)))
            .ToLookup(pair => pair.caveat, pair => pair.claim);
        return new Measures(
            claims.Count,
            claims.Count(claim => claim.Sources.Any(source => source.Kind.IsOfficial)),
            claims.Count(claim => claim.SpeaksFor is not null),
            byCaveat[Caveat.Old].Count(),
            byCaveat[Caveat.FromSurvey].Count(),
            byCaveat[Caveat.TradePublication].Count(),
            byCaveat[Caveat.OurReading].Count(),
            claims.Count(claim => claim.Sources.All(isCopy)),
            claims.Count(claim => claim.Said.Quote is not null),
            claims.Count(claim => claim.Said.Checked is not null),
            claims.Count(claim => claim.IsDisputed));
    }

    /// <summary>A share of the facts in whole percent, never rounded up to all of them nor down to none; null where there are no facts.</summary>
    /// <param name="count">How many of them.</param>
    public int? Percent(int count) => Share.Percent(count, Facts);
}

/// <summary>A part of a whole.</summary>
public static class Share
{
    /// <summary>In whole percent: 100 only for all, 0 only for none; null for a part of nothing.</summary>
    public static int? Percent(int count, int of) =>
        of == 0 ? null
        : count == 0 ? 0
        : count == of ? 100
        : Math.Clamp((int)Math.Round(100m * count / of, MidpointRounding.AwayFromZero), 1, 99);
}
