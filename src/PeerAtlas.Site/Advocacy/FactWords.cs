using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.Scoring;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Advocacy;

/// <summary>Deciding facts and their surety in the few words of a brief or a letter.</summary>
public static class FactWords
{
    /// <summary>"Youth: No" or "Training hours (CPSS): 80 hours".</summary>
    public static string InWords(this ScoredFact fact) => fact switch
    {
        ScoredFact.Answer { Resolved: var answer } => $"{answer.Question.Label}: {answer.Question.InShort(answer.Value)}",
        ScoredFact.Requirement { Resolved: var answer, Credential: var credential } =>
            $"{answer.Question.Label} ({credential.Abbreviation ?? credential.Name}): {answer.Question.InShort(answer.Value)}",
        ScoredFact.HourlyRate rate => $"{AnswerWords.Dollars(rate.DollarsAnHour)} an hour",
        _ => "",
    };

    /// <summary>Whose word it is.</summary>
    public static Source SourceOf(this ScoredFact fact) => fact switch
    {
        ScoredFact.Answer answer => answer.Resolved.Chosen.Source,
        ScoredFact.Requirement requirement => requirement.Resolved.Chosen.Source,
        ScoredFact.HourlyRate rate => rate.Entry.Source,
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };

    /// <summary>"December 3, 2025; sources disagree": the date that an answer speaks for and what to beware of.</summary>
    public static string SuretyInWords(this ResolvedAnswer answer, DateOnly today) => string.Join(
        "; ",
        new[] { answer.Chosen.AsOf?.InWords() }.OfType<string>().Concat(answer.Caveats(today).Select(caveat => caveat.Words())));
}
