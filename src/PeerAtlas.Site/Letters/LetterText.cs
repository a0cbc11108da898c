using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Scoring;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Advocacy;
using PeerAtlas.Site.Routing;
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
                ? $"{answer.Question.Headline}: {answer.Question.InShort(known.Value)} ({known.SuretyInWords(site.Today)}) [{cited.Cite(known.Chosen.Source)}]"
                : $"{answer.Question.Headline}: not yet researched")),
            LetterPlaces.Works => Lines(
            [
                .. facts.Works.Select(fact => $"{fact.Value} [{cited.Cite(fact.Source)}]"),
                .. facts.With(Judgment.Met).Select(score => Judged(score, "Yes", cited)),
            ]),
            LetterPlaces.Missing => Lines(
            [
                .. facts.Missing.Select(fact => $"{fact.Value} [{cited.Cite(fact.Source)}]"),
                .. facts.With(Judgment.NotMet).Select(score => Judged(score, "No", cited)),
            ]),
            LetterPlaces.Asks => string.Join('\n', facts.Asks.Select((score, index) =>
                $"{index + 1}. {StateCase.AskInWords(score)} {Now(score, cited)}")),
            LetterPlaces.Neighbors => Lines(facts.Answers.Select(answer => $"{answer.Question.Headline}: {NextDoor(site, state, answer.Question)}")),
            LetterPlaces.Nation => Lines(facts.Answers.Select(answer =>
                $"{answer.Question.Headline}: {NeighborAnswers.Nation(site.Atlas, answer.Question)}")),
            LetterPlaces.Known => $"{ScoreCount.Of(facts.Scores).Known} of {facts.Scores.Length}",
            LetterPlaces.Page => site.Absolute($"/states/{state.Slug}/"),
            _ => place.Value,
        }))];
        return string.Join(Numbered(cited), filled);
    }

    private static string Lines(IEnumerable<string> items)
    {
        string lines = string.Join('\n', items.Select(item => $"- {item}"));
        return lines.Length > 0 ? lines : "- We have not yet found facts on this.";
    }

    private static string Judged(CriterionScore score, string answer, CitedSources cited) =>
        $"{score.Criterion.Criterion} {answer}. {Facts(score, cited)}";

    private static string Now(CriterionScore score, CitedSources cited) => score.Judgment == Judgment.NotKnown
        ? "(No source that we found says.)"
        : $"({(score.Judgment == Judgment.InPart ? "Now in part" : "Not so now")}. {Facts(score, cited)})";

    private static string Facts(CriterionScore score, CitedSources cited) =>
        string.Join("; ", score.Facts.Select(fact => $"{fact.InWords()} [{cited.Cite(fact.SourceOf())}]")) + ".";

    private static string NextDoor(SiteContext site, State state, Policy.Codebooks.Question question) =>
        NeighborAnswers.Of(site.Atlas, state, question) is { IsEmpty: false } groups
            ? string.Join("; ", groups.Select(group => $"{group.Sign.Word().ToLowerInvariant()} in {string.Join(", ", group.States.Select(other => other.Name))}"))
            : "no state borders it";

    private static string Numbered(CitedSources cited) => string.Join('\n', cited.All.Select((source, index) =>
        $"[{index + 1}] {source.Title}. {source.Publisher}, {source.Published?.InWords() ?? "undated"}. {source.Url}"));
}
