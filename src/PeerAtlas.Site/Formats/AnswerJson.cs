using System.Text.Json;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;

namespace PeerAtlas.Site.Formats;

/// <summary>Writes resolved answers.</summary>
internal static class AnswerJson
{
    /// <summary>One resolved answer; nothing where nobody has answered.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="about">Writes what it is about, where it does not stand with its state.</param>
    public static void Answer(this Utf8JsonWriter writer, ResolvedAnswer? answer, Action? about = null)
    {
        if (answer is null)
        {
            return;
        }

        writer.WriteStartObject();
        about?.Invoke();
        writer.WriteString("question", answer.Question.Id);
        writer.Value(answer.Question, answer.Value);
        writer.Date("as_of", answer.Claim.Said.AsOf);
        writer.Date("since", answer.Claim.Said.Since);
        writer.Text("note", answer.Claim.Note);
        writer.WriteString("origin", answer.Claim.Said.Origin == Origin.State ? "state" : "survey");
        writer.Reading(answer.Claim.Said.Reading);
        writer.Array("disputed", answer.Claim.Disputed, evidence => writer.Evidence(answer.Question, evidence, withNote: true));
        writer.Source(answer.Claim.Source);
        writer.Array("evidence", answer.Claim.All, evidence => writer.Evidence(answer.Question, evidence, withNote: false));
        writer.WriteEndObject();
    }

    private static void Evidence(this Utf8JsonWriter writer, Question question, Evidence evidence, bool withNote)
    {
        writer.WriteStartObject();
        writer.Value(question, evidence.Value);
        writer.Date("as_of", evidence.AsOf);
        if (withNote)
        {
            writer.Text("note", evidence.Note);
            writer.Reading(evidence.Reading);
        }

        writer.Source(evidence.Source);
        writer.WriteEndObject();
    }
}
