using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Proofs;

/// <summary>The life of a fact in a reader's words: what held when, and what is announced.</summary>
public static class HistoryWords
{
    /// <summary>"Yes until December 1, 2025; no since." The oldest first; a text that holds now stands where the line stands, and is not said again.</summary>
    /// <param name="question">What was asked; null for a fact that answers no question.</param>
    /// <param name="claim">The fact.</param>
    public static string Earlier(Question? question, Claim claim)
    {
        IEnumerable<string> before = claim.Earlier.Reverse().Select(earlier =>
            $"{Value(question, earlier.Said)}{(earlier.Said.Since is { } since ? $" from {since.InWords()}" : "")} until {earlier.Until.InWords()}");
        string from = Since(claim.Said, claim.Earlier.IsEmpty ? null : claim.Earlier[0].Until);
        string now = claim.Value is AnswerValue.Text ? $"as told here{from}" : $"{Value(question, claim.Said)}{from}";
        string line = string.Join("; ", before.Append(now));
        return $"{FirstLetter.Upper(line)}.";
    }

    /// <summary>"Announced for July 2026: yes." or, when that has passed, "Was announced for …: yes; we have not confirmed it."</summary>
    /// <param name="question">What was asked; null for a fact that answers no question.</param>
    /// <param name="announced">What is announced.</param>
    /// <param name="today">The day on which it is read.</param>
    public static string Announced(Question? question, Announcement announced, DateOnly today) => announced.HasPassed(today)
        ? $"Was announced for {announced.From.InWords()}: {Value(question, announced.Said)}; we have not confirmed it."
        : $"Announced for {announced.From.InWords()}: {Value(question, announced.Said)}.";

    /// <summary>" since December 3, 2025", or " since" alone where that is the day on which what held before ended, or not known.</summary>
    public static string Since(Evidence said, FactDate? until) => said.Since is { } since && since != until ? $" since {since.InWords()}" : " since";

    /// <summary>A value within a sentence, with what it rests on: "no, by our reading", and words as a quotation.</summary>
    public static string Value(Question? question, Evidence said) =>
        said.Value is AnswerValue.Text text
            ? $"“{text.Words.TrimEnd('.')}”".WithBasis(said)
            : FirstLetter.Lower(said.InShort(question));
}
