using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;

namespace PeerAtlas.Site.Wording;

/// <summary>How sure we are, in the quiet words that stand under an answer.</summary>
public static class Doubts
{
    /// <summary>The words for one caveat.</summary>
    public static string Words(this Caveat caveat) => caveat switch
    {
        Caveat.Disagreement => "sources disagree",
        Caveat.FromSurvey => "from a survey",
        Caveat.OurReading => "our reading of the source",
        Caveat.TradePublication => "trade publication",
        Caveat.Old => "older than three years",
        _ => "undated",
    };

    /// <summary>"December 3, 2025; sources disagree": the date that an answer speaks for and what to beware of.</summary>
    public static string SuretyInWords(this ResolvedAnswer answer, DateOnly today) =>
        SuretyInWords(answer.Chosen.AsOf, answer.Caveats(today));

    /// <summary>The same of a fact in words.</summary>
    public static string SuretyInWords(this Fact<string> fact, DateOnly today) =>
        SuretyInWords(fact.SpeaksFor, Caveats.Of(fact, today));

    /// <summary>The same of a date and of caveats.</summary>
    public static string SuretyInWords(FactDate? speaksFor, IEnumerable<Caveat> caveats) => string.Join(
        "; ", new[] { speaksFor?.InWords() }.OfType<string>().Concat(caveats.Select(caveat => caveat.Words())));
}
