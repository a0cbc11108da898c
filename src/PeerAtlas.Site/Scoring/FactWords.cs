using PeerAtlas.Policy.Scoring;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Scoring;

/// <summary>Deciding facts in the few words of a brief or a letter.</summary>
public static class FactWords
{
    /// <summary>"Youth: No, by a 2024 national review", "Training hours (CPSS): 80 hours", "$48 an hour, by a 2024 trade publication".</summary>
    public static string InWords(this ScoredFact fact) => fact switch
    {
        ScoredFact.Answer { Resolved: var answer } => $"{answer.Question.Label}: {answer.InShort()}",
        ScoredFact.Requirement { Resolved: var answer, Credential: var credential } =>
            $"{answer.Question.Label} ({credential.ShortName}): {answer.InShort()}",
        ScoredFact.HourlyRate rate => $"{Amounts.Dollars(rate.DollarsAnHour)} an hour".WithBasis(rate.Claim.Said),
        _ => "",
    };

    /// <summary>
    /// A whole sentence, "Idaho lets a peer with more experience supervise other peers.", or for a number "Training hours for
    /// the CPSS credential: 40 hours."; on what it rests stands in front.
    /// </summary>
    /// <param name="fact">The fact.</param>
    /// <param name="state">The state that it is about.</param>
    public static string Sentence(this ScoredFact fact, State state) => fact switch
    {
        ScoredFact.Answer { Resolved: var answer } => answer.SentenceWithBasis(state.Name) ?? $"{fact.InWords()}.",
        ScoredFact.Requirement { Resolved: var answer, Credential: var credential } =>
            answer.SentenceWithBasis(credential.ShortName)
                ?? $"{answer.Question.Label} for the {credential.ShortName} credential: {answer.InShort()}.",
        ScoredFact.HourlyRate rate => $"{rate.Entry.Service}: {fact.InWords()}.",
        _ => "",
    };
}
