using System.Collections.Immutable;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Scoring;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Briefs;
using PeerAtlas.Site.Content;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Scoring;
using PeerAtlas.Site.Sources;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Letters;

/// <summary>Fills a letter in with a state's facts, as plain text.</summary>
public static class LetterText
{
    private const string MedicaidAgency = "medicaid-agency";

    /// <summary>The whole text, its citations numbered in the order in which they stand.</summary>
    public static string Of(Letter letter, State state, SiteContext site)
    {
        StateCase facts = StateCase.Of(site.Atlas, state);
        CitedSources cited = new();
        // The list of sources is known only when all else is filled in; a fact that itself says "{sources}" gets no second one.
        string[] filled = [.. letter.Template.Split($"{{{LetterPlaces.Sources}}}").Select(part => LetterPlaces.Pattern().Replace(part, place => place.Groups[1].Value switch
        {
            LetterPlaces.State => state.Name.InSentence(),
            LetterPlaces.Agency => state.Contacts.FirstOrDefault(contact => contact.Role.Id == MedicaidAgency)?.Name ?? $"{state.Name} Medicaid",
            LetterPlaces.Answers => Lines(facts.Answers.Select(answer => answer.Answer is { } known
                ? Told(answer.Question.Sentence(known.Value, state.Name)!, known.SuretyInWords(site.Today), known.Chosen.Source)
                : $"{answer.Question.Headline}: we found no source that says.")),
            LetterPlaces.Works => Listed(facts.Works, Judgment.Met),
            LetterPlaces.Missing => Listed(facts.Missing, Judgment.NotMet),
            LetterPlaces.Asks => string.Join('\n', facts.Asks.Select((score, index) => $"{index + 1}. {StateCase.AskInWords(score)} {Now(score)}")),
            LetterPlaces.Neighbors => Lines(facts.Answers.Select(answer => $"{answer.Question.Headline}: {NextDoor(site, state, answer.Question)}")),
            LetterPlaces.Nation => Lines(facts.Answers.Select(answer =>
                $"{answer.Question.Headline}: {NeighborAnswers.Nation(site.Atlas, answer.Question)}")),
            LetterPlaces.Known => $"{ScoreCount.Of(facts.Scores).Known} of {facts.Scores.Length}",
            LetterPlaces.Page => site.Absolute($"/states/{state.Slug}/"),
            _ => place.Value,
        }))];
        return string.Join(Numbered(cited), filled);

        string Told(string sentence, string surety, Source source) => $"{sentence.TrimEnd('.')} ({surety}) [{cited.Cite(source)}].";

        string Facts(CriterionScore score) => string.Join(
            ' ', score.Facts.Select(fact => Told(fact.Sentence(state), fact.SuretyInWords(site.Today), fact.SourceOf())));

        // What the answers tell is not told twice, unless there is nothing else to tell.
        string Listed(ImmutableArray<Fact<string>> own, Judgment judgment)
        {
            ImmutableArray<CriterionScore> scores = [.. facts.With(judgment)];
            ImmutableArray<CriterionScore> further = [.. scores.Where(score => !facts.TellsByItself(score))];
            return Lines(
            [
                .. own.Select(fact => Told(fact.Value, fact.SuretyInWords(site.Today), fact.Source)),
                .. (own.IsEmpty && further.IsEmpty ? scores : further).Select(Facts),
            ]);
        }

        string Now(CriterionScore score) => score.Judgment == Judgment.NotKnown ? "We found no source that says." : $"Now: {Facts(score)}";
    }

    private static string Lines(IEnumerable<string> items)
    {
        string lines = string.Join('\n', items.Select(item => $"- {item}"));
        return lines.Length > 0 ? lines : "- We have not yet found facts on this.";
    }

    private static string NextDoor(SiteContext site, State state, Policy.Codebooks.Question question) =>
        NeighborAnswers.Of(site.Atlas, state, question) is { IsEmpty: false } groups
            ? string.Join("; ", groups.Select(group => $"{group.Sign.Word().ToLowerInvariant()} in {string.Join(", ", group.States.Select(other => other.Name))}"))
            : "no state borders it";

    private static string Numbered(CitedSources cited) => string.Join('\n', cited.All.Select((source, index) =>
        $"[{index + 1}] {source.Title}{FullStop.After(source.Title)} {source.Publisher}, {source.Published.OrUndated()}. {source.Url}"));
}
