using System.Text.Json;
using PeerAtlas.Policy.Scoring;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Scoring;

/// <summary>Writes how each state stands by each criterion, with what decided it.</summary>
internal static class ScoresJson
{
    /// <summary>All states by all criteria.</summary>
    public static void WriteAll(Utf8JsonWriter writer, SiteContext site) => writer.OfStates(
        site, "scores", state => site.Atlas.Score(state), (state, score, beside) => Write(writer, site, state, score, beside));

    private static void Write(Utf8JsonWriter writer, SiteContext site, State state, CriterionScore score, Action beside)
    {
        writer.WriteStartObject();
        beside();
        writer.WriteString("criterion", score.Criterion.Id);
        writer.WriteBoolean("scored", score.Criterion.NotScored is null);
        writer.WriteString("judgment", score.Judgment.Id());
        writer.WriteString("words", score.Judgment.Word());
        writer.Array("facts", score.Facts, fact =>
        {
            writer.WriteStartObject();
            writer.WriteString("id", fact.Claim.Anchor);
            writer.WriteString("address", $"{site.Absolute(state)}#{fact.Claim.Anchor}");
            writer.WriteString("words", fact.InWords());
            writer.Text("judgment", (fact as ScoredFact.Requirement)?.Judgment.Id());
            writer.Number("usd_per_hour", (fact as ScoredFact.HourlyRate)?.DollarsAnHour);
            writer.Date("as_of", fact.Claim.SpeaksFor);
            writer.Doubts(fact.Claim, site.Today);
            writer.Source(fact.Claim.Source);
            writer.WriteEndObject();
        });
        writer.WriteEndObject();
    }
}
