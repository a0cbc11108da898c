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

        if (asOf is null && WasReadBefore(claim))
        {
            section.Report(FactChecks.NotSeenInForce, fields.PlaceOf("since"),
                $"'since' is {claim.Said.Since}, and {Wording.Quote(claim.Source.Id)} was published {claim.Source.Published}: announced, and not seen in force? "
                + "Write 'as_of' when a source shows it in force, or put it under 'announced'");
        }

        CheckQuote(section, fields, claim.Said.Quote);
        CheckEarlier(section, claim, asOf);
        CheckDisputes(section, claim);
        CheckAnnounced(section.In("announced"), claim);
    }

    // Every source that it cites is a text from before the day on which it took effect, and nobody opened one of them since.
    private static bool WasReadBefore(Claim claim) =>
        claim.Said.Since is { } since
        && claim.Sources.All(source => source.Published is { } date && date.LastDay < since.FirstDay
            && (source.Checked is not { } opened || opened.LastDay < since.FirstDay));

    private static void CheckAnnounced(Section at, Claim claim)
    {
        if (claim.Announced is not { } announced)
        {
            return;
        }

        if (announced.HasPassed(at.File.Today.First))
        {
            at.Report(FactChecks.AnnouncedPassed, announced.Said.At,
                $"was announced for {announced.From}, which has gone by; find out whether it came");
        }

        if (announced.Said.Note is null && announced.Said.Value != AnswerValue.StandIn && announced.Said.Value == claim.Value)
        {
            at.Report(FactChecks.AnnouncesTheSame, announced.Said.At,
                $"says {Wording.Quote($"{claim.Value}")}, the same as the fact; correct it, or say in its note what changes");
        }
    }

    private static void CheckQuote(Section section, Fields fields, string? quote)
    {
        if (quote is null)
        {
            return;
        }

        int words = Quotation.WordsIn(quote);
        if (words > Evidence.LongestQuote)
        {
            section.Report(FactChecks.LongQuote, fields.PlaceOf("quote"),
                $"'quote' has {words} words; keep at most {Evidence.LongestQuote}, as they stand in the source");
        }

        if (Quotation.HasMarksOfItsOwn(quote))
        {
            section.Report(FactChecks.QuotedQuote, fields.PlaceOf("quote"),
                $"'quote' stands in quotation marks of its own ({quote[0]}…{quote[^1]}), and is shown in some; write it without them");
        }
    }

    private static void CheckEarlier(Section section, Claim claim, FactDate? asOf)
    {
        Section at = section.In("earlier");
        Earlier? above = null;
        foreach (Earlier earlier in claim.Earlier)
        {
            if (OutOfOrder(earlier, above, claim.Said.Since) is { } wrong)
            {
                at.Report(FactChecks.EarlierOrder, earlier.Said.At, wrong);
            }
            else if (claim.SpeaksFor is { } date && earlier.Until.FirstDay > date.LastDay && (asOf is not null || !WasReadBefore(claim)))
            {
                string named = asOf is null ? $"the date of {Wording.Quote(claim.Source.Id)}" : "the fact's 'as_of'";
                at.Report(FactChecks.EarlierAfterFact, earlier.Said.At,
                    $"held until {earlier.Until}, after {named}, {date}, for which the fact itself speaks; correct one of the two");
            }

            if (earlier.Said.Since is { } began && began.FirstDay > earlier.Until.LastDay)
            {
                at.Report(FactChecks.EarlierOrder, earlier.Said.At, $"began {began}, after it ended, {earlier.Until}; correct one of the two");
            }

            above = earlier;
        }
    }

    private static string? OutOfOrder(Earlier earlier, Earlier? above, FactDate? since) => above switch
    {
        null => since is { } took && earlier.Until.FirstDay > took.LastDay
            ? $"held until {earlier.Until}, after the fact's 'since', {took}; what held before stands newest first and ended by then"
            : null,
        _ when earlier.Until.FirstDay > above.Until.LastDay =>
            $"held until {earlier.Until}, after the end of the one above it, {above.Until}; what held before stands newest first and ended by then",
        { Said.Since: { } began } when earlier.Until.FirstDay > began.LastDay =>
            $"held until {earlier.Until}, after the one above it began, {began}; two values cannot have held at once: correct one of the two",
        _ when earlier.Until == above.Until =>
            $"held until {earlier.Until}, as the one above it did; correct one of the two, write them more exactly, or make them one",
        _ => null,
    };

    // Two texts may say the same in other words and differ in what matters; only terms and numbers can be compared.
    private static void CheckDisputes(Section section, Claim claim)
    {
        Section at = section.In("disputed");
        List<Evidence> before = [];
        foreach (Evidence dispute in claim.Disputed.OrderBy(each => each.At.Line).ThenBy(each => each.At.Column))
        {
            if (dispute.SourceSharedWith(claim.Said) is { } own)
            {
                at.Report(FactChecks.DisputesItself, dispute.At,
                    $"{Wording.Quote(own.Id)} stands behind the fact itself; one document cannot dispute what it says: put what matters into the note");
            }
            else if (claim.Said.Since is { } since && dispute.AsOf is { } spoke && spoke.LastDay < since.FirstDay)
            {
                at.Report(FactChecks.DisputeBefore, dispute.At,
                    $"speaks for {spoke}, before 'since', {since}; what held before stands under 'earlier' with 'until'");
            }
            else if (before.Find(dispute.SharesSourceWith) is { } first && dispute.SourceSharedWith(first) is { } twice)
            {
                at.Report(FactChecks.DisputesItself, dispute.At,
                    $"{Wording.Quote(twice.Id)} is listed twice, here and at line {first.At.Line}; one document says one thing: read it again, and keep what it says");
            }
            else if (dispute.Value is AnswerValue.Coded { Terms.IsEmpty: false } or AnswerValue.Number && dispute.Value.Equals(claim.Value))
            {
                at.Report(FactChecks.IdleDispute, dispute.At,
                    $"says {Wording.Quote($"{dispute.Value}")}, the same as the fact; correct it or remove it");
            }

            before.Add(dispute);
        }
    }
}
