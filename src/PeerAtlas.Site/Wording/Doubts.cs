using PeerAtlas.Policy.Facts;

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
}
