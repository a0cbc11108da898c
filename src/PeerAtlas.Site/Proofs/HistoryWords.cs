using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Proofs;

/// <summary>The life of a fact in a reader's words: what held before, and what is announced.</summary>
public static class HistoryWords
{
    /// <summary>"Before: yes until December 1, 2025." or several, newest first.</summary>
    /// <param name="question">What was asked; null for a fact that answers no question.</param>
    /// <param name="claim">The fact.</param>
    public static string Earlier(Question? question, Claim claim) => "Before: " + string.Join("; ", claim.Earlier.Select(earlier =>
        $"{Value(question, earlier.Said)}{(earlier.Said.Since is { } since ? $" from {since.InWords()}" : "")} until {earlier.Until.InWords()}")) + ".";

    /// <summary>"Announced for July 2026: yes." or, when that has passed, "Was announced for …: yes; we have not confirmed it."</summary>
    /// <param name="question">What was asked; null for a fact that answers no question.</param>
    /// <param name="announced">What is announced.</param>
    /// <param name="today">The day on which it is read.</param>
    public static string Announced(Question? question, Announcement announced, DateOnly today) => announced.HasPassed(today)
        ? $"Was announced for {announced.From.InWords()}: {Value(question, announced.Said)}; we have not confirmed it."
        : $"Announced for {announced.From.InWords()}: {Value(question, announced.Said)}.";

    private static string Value(Question? question, Evidence said)
    {
        string words = said.InShort(question).TrimEnd('.');
        return said.Value is AnswerValue.Text ? $"“{words}”" : char.ToLowerInvariant(words[0]) + words[1..];
    }
}
