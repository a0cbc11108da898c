using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Policy.Upkeep;

/// <summary>How much of one question is known.</summary>
/// <param name="Question">A question of states, or a requirement of credentials.</param>
/// <param name="Known">Answers that sources settle.</param>
/// <param name="Unclear">Answers that they do not.</param>
/// <param name="Of">States and the District of Columbia, or credentials of theirs: how many could be answered.</param>
/// <param name="Measures">How well the answers are proved.</param>
public sealed record QuestionQuality(Question Question, int Known, int Unclear, int Of, Measures Measures)
{
    /// <summary>Not yet researched.</summary>
    public int Missing => Of - Known - Unclear;
}

/// <summary>How much of one state is known.</summary>
/// <param name="State">The state.</param>
/// <param name="Headlines">How many of the questions at the top of its page are settled.</param>
/// <param name="Known">How many of all questions of states are settled.</param>
/// <param name="Measures">How well its facts are proved.</param>
public sealed record StateQuality(State State, int Headlines, int Known, Measures Measures);

/// <summary>How many facts speak for a date of some age.</summary>
/// <param name="Years">Whole years that have gone by; <see cref="Caveats.YearsUntilOld"/> for that many and more; null for undated facts.</param>
/// <param name="Facts">How many.</param>
public sealed record AgeCount(int? Years, int Facts);

/// <summary>The state of the facts, in numbers. Pure: the same facts and the same day give the same numbers.</summary>
/// <param name="Measures">Of all facts that pages of states show, territories included.</param>
/// <param name="Questions">By question of states, then by requirement of credentials, in order; territories are not counted.</param>
/// <param name="States">By state, in order of names, territories included.</param>
/// <param name="Ages">By age, the newest first, undated last; all ages have an entry.</param>
/// <param name="Sources">How many sources there are.</param>
/// <param name="Copies">How many of them are copies on somebody else's host.</param>
public sealed record Quality(
    Measures Measures,
    ImmutableArray<QuestionQuality> Questions,
    ImmutableArray<StateQuality> States,
    ImmutableArray<AgeCount> Ages,
    int Sources,
    int Copies)
{
    /// <summary>Counts.</summary>
    public static Quality Of(Atlas atlas, DateOnly today)
    {
        Func<Source, bool> isCopy = atlas.Codebook.IsCopy;
        Dictionary<string, ImmutableArray<Claim>> shown = atlas.States.ToDictionary(state => state.Code, state => Shown(atlas, state));
        ImmutableArray<Claim> all = [.. shown.Values.SelectMany(claims => claims)];
        ImmutableArray<Source> sources = [.. atlas.States.SelectMany(state => state.OwnSources), .. atlas.SharedSources];
        return new Quality(
            Measures.Of(all, isCopy, today),
            [
                .. atlas.Codebook.Questions.Select(question => Of(question, [.. atlas.Counted.Select(state => atlas.Resolve(state, question))], isCopy, today)),
                .. atlas.Codebook.Requirements.Select(question => Of(question, [.. atlas.Counted.SelectMany(state => state.Credentials)
                    .Select(credential => Atlas.Resolve(credential, question))], isCopy, today)),
            ],
            [
                .. atlas.States.Select(state => new StateQuality(
                    state,
                    atlas.Codebook.Headlines.Count(question => atlas.Resolve(state, question) is { IsSettled: true }),
                    atlas.Codebook.Questions.Count(question => atlas.Resolve(state, question) is { IsSettled: true }),
                    Measures.Of(shown[state.Code], isCopy, today))),
            ],
            [.. Enumerable.Range(0, Caveats.YearsUntilOld + 1).Select(years => new AgeCount(years, all.Count(claim => YearsOf(claim, today) == years))),
                new AgeCount(null, all.Count(claim => claim.SpeaksFor is null))],
            sources.Length,
            sources.Count(isCopy));
    }

    // What the page shows: answers as they are resolved, and every other claim of the file.
    private static ImmutableArray<Claim> Shown(Atlas atlas, State state)
    {
        HashSet<Claim> own = [.. state.Answers.Values];
        return
        [
            .. atlas.Codebook.Questions.Select(question => atlas.Resolve(state, question)?.Claim).OfType<Claim>(),
            .. state.Claims.Where(claim => !own.Contains(claim)),
        ];
    }

    private static QuestionQuality Of(Question question, ImmutableArray<ResolvedAnswer?> answers, Func<Source, bool> isCopy, DateOnly today) => new(
        question,
        answers.Count(answer => answer is { IsSettled: true }),
        answers.Count(answer => answer is { IsSettled: false }),
        answers.Length,
        Measures.Of([.. answers.OfType<ResolvedAnswer>().Select(answer => answer.Claim)], isCopy, today));

    // A date gets the benefit of the doubt, as where it is called old: what counts is the last day that it can mean.
    private static int? YearsOf(Claim claim, DateOnly today) => claim.SpeaksFor is { } date
        ? Enumerable.Range(1, Caveats.YearsUntilOld).LastOrDefault(years => date.IsOlderThan(years, today))
        : null;
}
