using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;

namespace PeerAtlas.Policy.Revisions;

/// <summary>Tells a policy that changed from a fact that was mended, by what the newer fact says of time.</summary>
internal static class PassageOfTime
{
    /// <summary>
    /// True when time has passed between two states of a fact: the newer one names a day since when it holds that the older one did not,
    /// and that does not lie before what the older one spoke for; or it keeps what the older one said under <c>earlier</c>; or it speaks
    /// for a later date. The last alone does not do where one of the two is not clear, since then what changed is what we know.
    /// </summary>
    public static bool Between(Claim older, Claim newer) =>
        BeganAnew(older, newer)
        || newer.Earlier.Any(earlier => ValueText.Of(earlier.Said.Value) == ValueText.Of(older.Value) && !Has(older, earlier))
        || (SpeaksForLater(older.SpeaksFor, newer.SpeaksFor) && older.Value.Sign != Sign.Unclear && newer.Value.Sign != Sign.Unclear
            && newer.Value is not AnswerValue.Text);

    private static bool BeganAnew(Claim older, Claim newer) =>
        newer.Said.Since is { } since && since != older.Said.Since && !(older.SpeaksFor is { } spoke && since.LastDay < spoke.FirstDay);

    private static bool Has(Claim older, Earlier earlier) =>
        older.Earlier.Any(known => known.Until == earlier.Until && ValueText.Of(known.Said.Value) == ValueText.Of(earlier.Said.Value));

    private static bool SpeaksForLater(FactDate? older, FactDate? newer) => older is { } before && newer is { } after && after.FirstDay > before.LastDay;
}
