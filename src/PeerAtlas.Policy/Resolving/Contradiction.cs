using System.Globalization;
using System.Text.RegularExpressions;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;

namespace PeerAtlas.Policy.Resolving;

/// <summary>Tells a disagreement from a change: sources disagree only where they speak for the same time.</summary>
public static partial class Contradiction
{
    /// <summary>
    /// True when a survey says otherwise than a claim, and not of a time that the claim has left behind. A claim dated by a bare year and a
    /// survey within that year speak for the same time. Sources that do not settle a question contradict nobody.
    /// </summary>
    /// <param name="survey">What the survey says.</param>
    /// <param name="claim">What is said of the state otherwise.</param>
    public static bool Is(Evidence survey, Claim claim) =>
        survey.Value != claim.Value
        && survey.Value.Sign != Sign.Unclear && claim.Value.Sign != Sign.Unclear
        && (survey.AsOf is not { } surveyed || NewestWord(claim) is not { } said || surveyed.LastDay >= said.FirstDay);

    // From when on the claim speaks: its date, or the day on which it took effect, which may follow that of its text; for one without
    // a date the newest day that it names in another way.
    private static FactDate? NewestWord(Claim claim)
    {
        FactDate?[] named = claim.SpeaksFor is { } date
            ? [date, claim.Said.Since]
            : [claim.Said.Since, claim.Said.Checked, claim.Earlier.FirstOrDefault()?.Until, YearIn(claim.Note)];
        return named.Where(each => each is not null).OrderByDescending(each => each!.Value.FirstDay).FirstOrDefault();
    }

    // A note that tells of a year was written of that year or later.
    private static FactDate? YearIn(string? note)
    {
        int newest = Years().Matches(note ?? "").Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)).DefaultIfEmpty().Max();
        return newest == 0 ? null : FactDate.Parse(newest.ToString(CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"(?<![\d$.,-])(19[5-9]\d|20[0-4]\d)(?![\d%]|[.,]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}
