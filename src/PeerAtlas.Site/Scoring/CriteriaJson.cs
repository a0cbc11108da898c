using System.Text.Json;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Criteria;
using PeerAtlas.Policy.Scoring;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Scoring;

/// <summary>Writes the criteria of the scorecard with their rules and counts.</summary>
internal static class CriteriaJson
{
    /// <summary>All criteria, in the file's order.</summary>
    public static void WriteAll(Utf8JsonWriter writer, SiteContext site) => writer.Array("criteria", site.Atlas.Criteria, criterion =>
    {
        writer.WriteStartObject();
        writer.WriteString("id", criterion.Id);
        writer.WriteString("address", site.Absolute(ScoreRoutes.PathOf(criterion)));
        writer.WriteString("criterion", criterion.Criterion);
        writer.WriteString("label", criterion.Label);
        writer.WriteString("why", criterion.Why);
        writer.Text("ask", criterion.Ask);
        writer.WriteString("strength", criterion.Recommended ? "recommended" : "common");
        writer.WriteBoolean("scored", criterion.NotScored is null);
        writer.Text("not_scored", criterion.NotScored);
        writer.Array("decided_by", criterion.DecidedBy, decider =>
        {
            Question? question = site.Atlas.QuestionOf(decider);
            writer.WriteStartObject();
            writer.WriteString("field", decider.Field);
            writer.Text("question", question?.Id);
            WriteTest("yes_when", decider.YesWhen);
            WriteTest("partly_when", decider.PartlyWhen);
            writer.WriteEndObject();

            void WriteTest(string name, FieldTest? test)
            {
                if (test is null)
                {
                    writer.WriteNull(name);
                    return;
                }

                writer.WriteStartObject(name);
                writer.Texts("terms", (test as FieldTest.OneOf)?.Terms ?? []);
                writer.Number("least", (test as FieldTest.Between)?.Least);
                writer.Number("most", (test as FieldTest.Between)?.Most);
                writer.WriteString("words", question?.InWords(test) ?? "");
                writer.WriteEndObject();
            }
        });
        WriteCounts(writer, site, criterion);
        writer.Texts("source_urls", criterion.SourceUrls);
        writer.WriteEndObject();
    });

    // Of the states and the District of Columbia; null for a criterion by which no state is judged.
    private static void WriteCounts(Utf8JsonWriter writer, SiteContext site, AdequacyCriterion criterion)
    {
        if (criterion.NotScored is not null)
        {
            writer.WriteNull("counts");
            return;
        }

        ScoreCount count = ScoreCount.Of(site.Atlas, criterion);
        writer.WriteStartObject("counts");
        foreach (Judgment judgment in Judgments.All)
        {
            writer.WriteNumber(judgment.Id().Replace('-', '_'), count.ByJudgment[judgment]);
        }

        writer.WriteEndObject();
    }
}
