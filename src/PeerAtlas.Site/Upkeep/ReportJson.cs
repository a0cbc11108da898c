using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Upkeep;
using PeerAtlas.Site.Formats;

namespace PeerAtlas.Site.Upkeep;

/// <summary>The whole report for programs: what is in need, and how the facts stand in numbers.</summary>
public static class ReportJson
{
    /// <summary>The document, indented, with letters of every script as they are: it is not put into HTML.</summary>
    /// <param name="needs">What was asked for, the most needed first.</param>
    /// <param name="quality">The numbers, which are of all facts whatever was asked for.</param>
    /// <param name="today">The day of the report.</param>
    public static string Document(ImmutableArray<Need> needs, Quality quality, DateOnly today) => IndentedJson.Of(writer =>
    {
        writer.WriteString("date", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteNumber("things", needs.Length);
        writer.Array("reasons", Reasons.All, reason => Count(writer, reason, needs.Count(need => need.Reasons.Contains(reason))));
        writer.Array("needs", needs, need => Write(writer, need, today));
        Write(writer, quality);
    });

    private static void Count(Utf8JsonWriter writer, Reason reason, int things)
    {
        writer.WriteStartObject();
        writer.WriteString("code", reason.Code());
        writer.WriteString("title", reason.Heading());
        writer.WriteString("to_do", reason.ToDo());
        writer.WriteNumber("things", things);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Need need, DateOnly today)
    {
        writer.WriteStartObject();
        writer.Array("codes", need.Reasons, reason => writer.WriteStringValue(reason.Code()));
        writer.Text("state", need.State?.Code);
        writer.WriteString("kind", need.KindCode());
        writer.Text("question", need.Question?.Id);
        writer.WriteString("name", need.Name);
        writer.WriteString("now", need.Now(today));
        writer.Date("as_of", need.Claim?.SpeaksFor);
        writer.Text("url", need.Address());
        writer.Text("page", need.Page());
        writer.WriteString("file", need.At.File);
        writer.WriteNumber("line", need.At.Line);
        if (need.Kind == NeedOf.Source)
        {
            writer.WriteNumber("facts", need.Facts);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Quality quality)
    {
        writer.WriteStartObject("measures");
        Members(writer, quality.Measures);
        writer.WriteNumber("sources", quality.Sources);
        writer.WriteNumber("copies", quality.Copies);
        writer.WriteEndObject();
        writer.Array("questions", quality.Questions, question =>
        {
            writer.WriteStartObject();
            writer.WriteString("question", question.Question.Id);
            writer.WriteString("asked_of", question.Question.Subject == Subject.State ? "states" : "credentials");
            writer.WriteBoolean("headline", question.Question.Headline is not null);
            writer.WriteNumber("of", question.Of);
            writer.WriteNumber("known", question.Known);
            writer.WriteNumber("unclear", question.Unclear);
            writer.WriteNumber("missing", question.Missing);
            Members(writer, question.Measures);
            writer.WriteEndObject();
        });
        writer.Array("states", quality.States, state =>
        {
            writer.WriteStartObject();
            writer.WriteString("state", state.State.Code);
            writer.WriteNumber("headlines_known", state.Headlines);
            writer.WriteNumber("questions_known", state.Known);
            Members(writer, state.Measures);
            writer.WriteEndObject();
        });
        writer.Array("ages", quality.Ages, age =>
        {
            writer.WriteStartObject();
            writer.Number("years", age.Years);
            writer.WriteNumber("facts", age.Facts);
            writer.WriteEndObject();
        });
    }

    private static void Members(Utf8JsonWriter writer, Measures measures)
    {
        writer.WriteNumber("facts", measures.Facts);
        writer.WriteNumber("official", measures.Official);
        writer.WriteNumber("dated", measures.Dated);
        writer.WriteNumber("old", measures.Old);
        writer.WriteNumber("survey_only", measures.SurveyOnly);
        writer.WriteNumber("trade_only", measures.TradeOnly);
        writer.WriteNumber("inferred", measures.Inferred);
        writer.WriteNumber("copy_only", measures.CopyOnly);
        writer.WriteNumber("quoted", measures.Quoted);
        writer.WriteNumber("checked", measures.Checked);
        writer.WriteNumber("disputed", measures.Disputed);
        writer.Number("official_percent", measures.Percent(measures.Official));
        writer.Number("dated_percent", measures.Percent(measures.Dated));
    }
}
