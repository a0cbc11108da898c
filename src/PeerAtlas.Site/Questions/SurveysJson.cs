using System.Text.Json;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Questions;

/// <summary>Writes what each survey says of the states that it names.</summary>
internal static class SurveysJson
{
    /// <summary>All surveys, in order of their ids.</summary>
    public static void WriteAll(Utf8JsonWriter writer, SiteContext site) => writer.Array("surveys", site.Atlas.Surveys, survey =>
    {
        writer.WriteStartObject();
        writer.WriteString("id", survey.Id);
        writer.WriteString("question", survey.Question.Id);
        writer.WriteString("as_of", survey.AsOf.ToString());
        writer.WriteString("method", survey.Method);
        writer.Array("values", survey.Values.OrderBy(value => value.Key, StringComparer.Ordinal), value =>
        {
            writer.WriteStartObject();
            writer.WriteString("state_code", value.Key);
            writer.Value(survey.Question, value.Value);
            writer.WriteString("words", survey.As(value.Value).InShort(survey.Question));
            writer.WriteEndObject();
        });
        writer.Source(survey.Source);
        writer.WriteEndObject();
    });
}
