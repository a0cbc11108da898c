using System.Text.Json;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Formats;

/// <summary>Writes resolved answers.</summary>
internal static class AnswerJson
{
    /// <summary>One resolved answer; nothing where nobody has answered.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="about">The name of the state, or of the credential, that it is about.</param>
    /// <param name="stateUrl">The address of the state's page.</param>
    /// <param name="today">The day for which caveats hold.</param>
    /// <param name="beside">Writes what it is about, where it does not stand with its state.</param>
    public static void Answer(
        this Utf8JsonWriter writer, ResolvedAnswer? answer, string about, string stateUrl, DateOnly today, Action? beside = null)
    {
        if (answer is null)
        {
            return;
        }

        writer.WriteStartObject();
        beside?.Invoke();
        writer.WriteString("question", answer.Question.Id);
        writer.Value(answer.Question, answer.Value);
        writer.WriteString("short", answer.InShort());
        writer.WriteString("words", answer.Told(about));
        if (answer.Value is AnswerValue.Coded { Kind: { } kind })
        {
            writer.WriteString("kind", kind.Id);
        }

        if (answer.Value is AnswerValue.Text { Kinds: { IsEmpty: false } kinds })
        {
            writer.Array("kinds", kinds.Select(each => each.Id), writer.WriteStringValue);
        }

        if (answer.Value is AnswerValue.Number { Per: { } per } number)
        {
            writer.WriteString("per", per.IsRenewal ? "renewal" : "years");
            writer.Number("per_years", per.Years);
            writer.Number("per_year", number.Yearly);
        }

        writer.WriteString("origin", answer.Claim.Said.Origin == Origin.State ? "state" : "survey");
        writer.Claim(answer.Claim, answer.Question, stateUrl, today);
        writer.Array("evidence", answer.Claim.All, evidence => writer.Evidence(answer.Question, evidence, today, full: false));
        writer.Likeness(Policy.Comparing.Likeness.Of(answer.Value));
        writer.WriteEndObject();
    }
}
