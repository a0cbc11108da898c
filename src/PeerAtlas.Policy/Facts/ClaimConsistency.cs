using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Facts;

/// <summary>Checks that what a fact says of itself agrees: dates in order, no document against itself, quotations that can be found.</summary>
internal static class ClaimConsistency
{
    /// <summary>Reports what does not agree.</summary>
    /// <param name="section">Where problems go.</param>
    /// <param name="fields">The fact as written.</param>
    /// <param name="claim">The fact as read.</param>
    /// <param name="asOf">Its own <c>as_of</c>, if it has one.</param>
    public static void Check(Section section, Fields fields, Claim claim, FactDate? asOf)
    {
        if (claim.Said.Since is { } since && asOf is { } date && since.FirstDay > date.LastDay)
        {
            section.Report(FactChecks.SinceAfterAsOf, fields.PlaceOf("since"),
                $"'since' is {since}, after 'as_of', {date}; correct one, or put what is to come under 'announced'");
        }

        CheckQuote(section, fields, claim.Said.Quote);
        CheckEarlier(section, claim);
        CheckDisputes(section, claim);
        if (claim.Announced is { } announced && announced.HasPassed(section.File.Today))
        {
            section.In("announced").Report(FactChecks.AnnouncedPassed, announced.Said.At,
                $"was announced for {announced.From}, which has gone by; find out whether it came");
        }
    }

    private static void CheckQuote(Section section, Fields fields, string? quote)
    {
        int words = quote?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length ?? 0;
        if (words > Evidence.LongestQuote)
        {
            section.Report(FactChecks.LongQuote, fields.PlaceOf("quote"),
                $"'quote' has {words} words; keep at most {Evidence.LongestQuote}, as they stand in the source");
        }
    }

    private static void CheckEarlier(Section section, Claim claim)
    {
        Section at = section.In("earlier");
        FactDate? next = claim.Said.Since;
        string by = "the fact's 'since'";
        foreach (Earlier earlier in claim.Earlier)
        {
            if (next is { } limit && earlier.Until.FirstDay > limit.LastDay)
            {
                at.Report(FactChecks.EarlierOrder, earlier.Said.At,
                    $"held until {earlier.Until}, after {by}, {limit}; what held before stands newest first and ended by then");
            }

            if (earlier.Said.Since is { } began && began.FirstDay > earlier.Until.LastDay)
            {
                at.Report(FactChecks.EarlierOrder, earlier.Said.At, $"began {began}, after it ended, {earlier.Until}; correct one of the two");
            }

            (next, by) = (earlier.Until, "the end of the one above it");
        }
    }

    // Two texts may say the same in other words and differ in what matters; only terms and numbers can be compared.
    private static void CheckDisputes(Section section, Claim claim)
    {
        Section at = section.In("disputed");
        foreach (Evidence dispute in claim.Disputed)
        {
            if (dispute.Source.Id.Length > 0 && dispute.SharesSourceWith(claim.Said))
            {
                at.Report(FactChecks.DisputesItself, dispute.At,
                    $"{Wording.Quote(dispute.Source.Id)} stands behind the fact itself; one document cannot dispute what it says: put what matters into the note");
            }
            else if (claim.Said.Since is { } since && dispute.AsOf is { } spoke && spoke.LastDay < since.FirstDay)
            {
                at.Report(FactChecks.DisputeBefore, dispute.At,
                    $"speaks for {spoke}, before 'since', {since}; what held before stands under 'earlier' with 'until'");
            }
            else if (dispute.Value is AnswerValue.Coded { Terms.IsEmpty: false } or AnswerValue.Number && dispute.Value.Equals(claim.Value))
            {
                at.Report(FactChecks.IdleDispute, dispute.At,
                    $"says {Wording.Quote($"{dispute.Value}")}, the same as the fact; correct it or remove it");
            }
        }
    }
}
