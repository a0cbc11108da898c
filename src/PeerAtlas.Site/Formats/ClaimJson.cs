using System.Text.Json;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Comparing;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Site.Proofs;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Formats;

/// <summary>Writes what makes a value a claim: its address, sources, dates and doubts, in the one form that every record has.</summary>
internal static class ClaimJson
{
    /// <summary>The members that every fact has beside its value, of an object that has been begun.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="claim">The fact.</param>
    /// <param name="question">What it answers; null for a fact that answers no question.</param>
    /// <param name="stateUrl">The address of its state's page.</param>
    /// <param name="today">The day for which caveats hold.</param>
    public static void Claim(this Utf8JsonWriter writer, Claim claim, Question? question, string stateUrl, DateOnly today)
    {
        writer.WriteString("id", claim.Anchor);
        writer.WriteString("address", $"{stateUrl}#{claim.Anchor}");
        writer.Date("as_of", claim.SpeaksFor);
        writer.Date("since", claim.Said.Since);
        writer.Date("checked", claim.Said.Checked);
        writer.Text("note", claim.Note);
        writer.Text("quote", claim.Said.Quote);
        writer.Reading(claim.Said.Reading);
        writer.Text("rests_on", claim.Said.Basis());
        writer.Doubts(claim, today);
        writer.Array("disputed", claim.Disputed, evidence => writer.Evidence(question, evidence, today, full: true));
        writer.Array("earlier", claim.Earlier, earlier =>
        {
            writer.WriteStartObject();
            writer.Value(question, earlier.Said.Value);
            writer.WriteString("until", earlier.Until.ToString());
            writer.Date("since", earlier.Said.Since);
            writer.Text("note", earlier.Said.Note);
            writer.Sources(earlier.Said);
            writer.WriteEndObject();
        });
        writer.Text("history", claim.Earlier.IsEmpty ? null : HistoryWords.Earlier(question, claim));
        if (claim.Announced is { } announced)
        {
            writer.WriteStartObject("announced");
            writer.Value(question, announced.Said.Value);
            writer.WriteString("from", announced.From.ToString());
            writer.WriteBoolean("passed", announced.HasPassed(today));
            writer.WriteString("words", HistoryWords.Announced(question, announced, today));
            writer.Text("note", announced.Said.Note);
            writer.Sources(announced.Said);
            writer.WriteEndObject();
        }

        writer.Sources(claim.Said);
    }

    /// <summary>How sure a claim is: by the ids of its caveats, and in the words of a page.</summary>
    public static void Doubts(this Utf8JsonWriter writer, Claim claim, DateOnly today)
    {
        writer.Array("caveats", claim.Caveats(today), caveat => writer.WriteStringValue(caveat.Id()));
        writer.Array("surety", Surety(claim, today), writer.WriteStringValue);
    }

    /// <summary>One source's word.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="question">What it answers; null for a fact that answers no question.</param>
    /// <param name="evidence">What is said.</param>
    /// <param name="today">The day for which caveats hold.</param>
    /// <param name="full">True with everything that a reader is told of it.</param>
    public static void Evidence(this Utf8JsonWriter writer, Question? question, Evidence evidence, DateOnly today, bool full)
    {
        writer.WriteStartObject();
        writer.Value(question, evidence.Value);
        writer.Date("as_of", evidence.AsOf);
        if (full)
        {
            writer.WriteString("words", evidence.InShort(question));
            writer.Text("note", evidence.Note);
            writer.Reading(evidence.Reading);
            writer.Array("surety", Surety(evidence, Caveats.Of(evidence, today)), writer.WriteStringValue);
            writer.Sources(evidence);
        }
        else
        {
            writer.Source(evidence.Source);
        }

        writer.WriteEndObject();
    }

    /// <summary>What of a value counts when states are put side by side; null where nothing can be said of it.</summary>
    public static void Likeness(this Utf8JsonWriter writer, Likeness? likeness)
    {
        if (likeness is null)
        {
            writer.WriteNull("compared");
            return;
        }

        writer.WriteStartObject("compared");
        writer.Text("key", likeness.Key);
        writer.Text("kind", likeness.Kind);
        writer.Text("scale", likeness.Scale);
        writer.Text("apart", likeness.Apart?.Id());
        writer.WriteBoolean("in_words", likeness.InWords);
        writer.WriteEndObject();
    }

    // The first source by itself, as files have had it from the start, and all of them.
    internal static void Sources(this Utf8JsonWriter writer, Evidence said)
    {
        writer.Source(said.Source);
        writer.Array("sources", said.Sources, writer.SourceValue);
    }

    private static IEnumerable<string> Surety(Claim claim, DateOnly today) => Surety(claim.Said, claim.Caveats(today));

    // The parts of the quiet line under an answer, as a page has them.
    private static IEnumerable<string> Surety(Evidence said, IEnumerable<Caveat> caveats) => new[]
    {
        said.AsOf?.InWords(),
        said.Since is { } since ? $"in effect since {since.InWords()}" : null,
        said.Checked is { } looked ? $"checked {looked.InWords()}" : null,
    }.OfType<string>().Concat(caveats.Select(caveat => caveat.Words()));
}
