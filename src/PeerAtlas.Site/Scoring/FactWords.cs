using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.Scoring;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Scoring;

/// <summary>Deciding facts and their surety in the few words of a brief or a letter.</summary>
public static class FactWords
{
    /// <summary>"Youth: No" or "Training hours (CPSS): 80 hours".</summary>
    public static string InWords(this ScoredFact fact) => fact switch
    {
        ScoredFact.Answer { Resolved: var answer } => $"{answer.Question.Label}: {answer.Question.InShort(answer.Value)}",
        ScoredFact.Requirement { Resolved: var answer, Credential: var credential } =>
            $"{answer.Question.Label} ({credential.Abbreviation ?? credential.Name}): {answer.Question.InShort(answer.Value)}",
        ScoredFact.HourlyRate rate => $"{Amounts.Dollars(rate.DollarsAnHour)} an hour",
        _ => "",
    };

    /// <summary>
    /// A whole sentence, "Idaho lets a peer with more experience supervise other peers.", or for a number "Training hours for
    /// the CPSS credential: 40 hours."
    /// </summary>
    /// <param name="fact">The fact.</param>
    /// <param name="state">The state that it is about.</param>
    public static string Sentence(this ScoredFact fact, State state) => fact switch
    {
        ScoredFact.Answer { Resolved.Value: AnswerValue.Coded { Terms: [{ Meaning: { } meaning }] } } =>
            meaning.Replace("{state}", state.Name, StringComparison.Ordinal),
        ScoredFact.Requirement { Resolved: var answer, Credential: var credential } =>
            answer.Question.Sentence(answer.Value, credential.Abbreviation ?? credential.Name)
                ?? $"{answer.Question.Label} for the {credential.Abbreviation ?? credential.Name} credential: {answer.Question.InShort(answer.Value)}.",
        _ => $"{fact.InWords()}.",
    };

    /// <summary>The date that it speaks for and what to beware of; see <see cref="Doubts.SuretyInWords(ResolvedAnswer, DateOnly)"/>.</summary>
    public static string SuretyInWords(this ScoredFact fact, DateOnly today) => fact switch
    {
        ScoredFact.Answer answer => answer.Resolved.SuretyInWords(today),
        ScoredFact.Requirement requirement => requirement.Resolved.SuretyInWords(today),
        ScoredFact.HourlyRate { Entry: var entry } =>
            Doubts.SuretyInWords(entry.SpeaksFor, Caveats.Of(entry.Source, entry.SpeaksFor, entry.Reading, false, today)),
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };

    /// <summary>Whose word it is.</summary>
    public static Source SourceOf(this ScoredFact fact) => fact switch
    {
        ScoredFact.Answer answer => answer.Resolved.Chosen.Source,
        ScoredFact.Requirement requirement => requirement.Resolved.Chosen.Source,
        ScoredFact.HourlyRate rate => rate.Entry.Source,
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };
}
