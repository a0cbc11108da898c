using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Contacts;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Scoring;
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
    /// <summary>The whole text, its citations numbered in the order in which they stand.</summary>
    public static string Of(Letter letter, State state, SiteContext site)
    {
        StateCase facts = StateCase.Of(site.Atlas, state);
        CitedSources cited = new(site.Atlas.Codebook);
        // The list of sources is known only when all else is filled in; a fact that itself says "{sources}" gets no second one.
        string[] filled = [.. LetterLeads.WithoutEmpty(letter.Template, IsEmpty).Split($"{{{LetterPlaces.Sources}}}").Select(part => LetterPlaces.Pattern().Replace(part, place => place.Groups[1].Value switch
        {
            LetterPlaces.State => state.Name.InSentence(),
            LetterPlaces.Word => state.Word(),
            LetterPlaces.Agency => MedicaidOffice.Of(state.Contacts)?.Name ?? $"{state.Name} Medicaid",
            LetterPlaces.Answers => Lines(site.Atlas.Codebook.Headlines.Select(Answered)),
            LetterPlaces.Works => Works(),
            LetterPlaces.Missing => Missing(),
            LetterPlaces.Asks => string.Join('\n', facts.Asks.Select((score, index) => $"{index + 1}. {StateCase.AskInWords(score)} {Now(score)}")),
            LetterPlaces.Neighbors => Paragraphs(Lines(NextDoor(site, state)), UntoldWords.OfNeighbors(site.Atlas, state)),
            LetterPlaces.Nation => Lines(site.Atlas.Codebook.Headlines.Select(question => $"{question.Headline}: {NeighborAnswers.Nation(site.Atlas, question)}")),
            LetterPlaces.Known => $"{ScoreCount.Of(facts.Scores).Known} of {facts.Scores.Length}",
            LetterPlaces.Page => site.Absolute(state),
            _ => place.Value,
        }))];
        return cited.All.Count > 0 ? string.Join(Numbered(cited), filled) : string.Concat([LetterLeads.WithoutHeading(filled[0]), .. filled[1..]]).TrimEnd();

        // Nobody is thanked for nothing, and nothing is said to be missing where nothing is known.
        bool IsEmpty(string place) => place switch
        {
            LetterPlaces.Answers => !site.Atlas.Codebook.Headlines.Any(),
            LetterPlaces.Neighbors => !NextDoor(site, state).Any(),
            LetterPlaces.Works => !Thanked().Any() && Further(Judgment.Met).IsEmpty,
            LetterPlaces.Missing => facts.Missing.IsEmpty && Further(Judgment.NotMet).IsEmpty,
            LetterPlaces.Asks => facts.Asks.IsEmpty,
            _ => false,
        };

        // What is left out is asked for, so that nobody takes the list for all that is paid.
        string Answered(Question question) =>
            facts.Untold.Contains(question) ? $"{question.Headline}: does Medicaid pay for this now? Please tell me, and name the rule."
            : facts.Answers.Single(answer => answer.Question == question).Answer is { } known ? Told(known.SentenceWithBasis(state.Name)!, known.Claim)
            : $"{question.Headline}: we found no source that says.";

        // "In part" misleads unless it says for whom or where, which is for the note to tell.
        string Told(string sentence, Claim claim)
        {
            string whole = claim.Value.Sign == Sign.Limited && claim.Note is { } note ? $"{sentence.TrimEnd('.')}. {note}" : sentence;
            return $"{whole.TrimEnd('.')} ({claim.SuretyBesideBasis(site.Today)}) {cited.Cite(claim)}.";
        }

        string Facts(CriterionScore score) => string.Join(' ', score.Facts.Select(fact => Told(fact.Sentence(state), fact.Claim)));

        // Thanks go to what the scorecard finds met, and to what a source plainly and lately says; nobody is thanked for a slide.
        IEnumerable<TextFact> Thanked() => facts.Works.Where(fact => fact.Claim.Caveats(site.Today).IsEmpty);

        string Works() => Lines(
        [
            .. Thanked().Select(fact => Told(fact.Words, fact.Claim)),
            .. Further(Judgment.Met).Select(score => $"{score.Criterion.Criterion} Met. {Facts(score)}"),
        ]);

        // A fact alone does not say what is missing: the question that it fails stands before it.
        string Missing() => Lines(
        [
            .. facts.Missing.Select(fact => Told(fact.Words.WithBasis(fact.Claim.Said), fact.Claim)),
            .. Further(Judgment.NotMet).Select(score => $"{score.Criterion.Criterion} Not met. {Facts(score)}"),
        ]);

        // What the answers tell is not told twice, unless there is nothing else to tell.
        ImmutableArray<CriterionScore> Further(Judgment judgment)
        {
            ImmutableArray<CriterionScore> scores = [.. facts.With(judgment)];
            ImmutableArray<CriterionScore> further = [.. scores.Where(score => !facts.TellsByItself(score))];
            return further.IsEmpty && (judgment == Judgment.Met ? facts.Works : facts.Missing).IsEmpty ? scores : further;
        }

        string Now(CriterionScore score) => score.Judgment == Judgment.NotKnown ? "We found no source that settles it." : $"Now: {Facts(score)}";
    }

    /// <summary>What the letter does not say of the state and of those next door, as nothing but a poor source stands behind it.</summary>
    public static ImmutableArray<LeftOutFact> LeftOut(Letter letter, State state, SiteContext site)
    {
        return
        [
            .. LetterPlaces.Citing.Any(Has) ? StateCase.Of(site.Atlas, state).LeftOut : [],
            .. Has(LetterPlaces.Neighbors) ? LeftOutFact.NextDoor(site.Atlas, state) : [],
        ];

        bool Has(string place) => letter.Template.Contains($"{{{place}}}", StringComparison.Ordinal);
    }

    private static string Paragraphs(params string?[] paragraphs) => string.Join("\n\n", paragraphs.Where(paragraph => paragraph is { Length: > 0 }));

    private static string Lines(IEnumerable<string> items) => string.Join('\n', items.Select(item => $"- {item}"));

    private static IEnumerable<string> NextDoor(SiteContext site, State state)
    {
        foreach (Question question in site.Atlas.Codebook.Headlines)
        {
            IEnumerable<string> groups = NeighborAnswers.Of(site.Atlas, state, question).Select(answer =>
                $"{answer.Sign.Word().ToLowerInvariant()} in {string.Join(", ", answer.States.Select(other => NeighborAnswers.Named(site.Atlas, other, question, site.Today)))}");
            if (string.Join("; ", groups) is { Length: > 0 } told)
            {
                yield return $"{question.Headline}: {told}";
            }
        }
    }

    private static string Numbered(CitedSources cited) => string.Join('\n', cited.All.Select((source, index) =>
        $"[{index + 1}] {source.Title}{FullStop.After(source.Title)} {source.Publisher}, {source.Published.OrUndated()}. {source.Url}"));
}
