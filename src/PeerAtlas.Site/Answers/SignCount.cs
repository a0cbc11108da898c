using System.Collections.Immutable;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.Surveys;

namespace PeerAtlas.Site.Answers;

/// <summary>How many states answer a yes-or-no question in which way, and for which dates the answers speak.</summary>
/// <param name="Question">The question.</param>
/// <param name="BySign">States by sign; every sign has an entry, and together they are all states.</param>
/// <param name="Oldest">The oldest date among the answers; null when none is dated.</param>
/// <param name="Newest">The newest date among the answers; null when none is dated.</param>
public sealed record SignCount(
    Question Question, ImmutableDictionary<Sign, int> BySign, FactDate? Oldest, FactDate? Newest)
{
    /// <summary>How many states there are.</summary>
    public int Total => BySign.Values.Sum();

    /// <summary>Counts one question over all states.</summary>
    public static SignCount Of(Atlas atlas, Question question)
    {
        ImmutableArray<ResolvedAnswer?> answers = [.. atlas.ResolveAll(question).Select(row => row.Answer)];
        ImmutableArray<FactDate> dates = [.. answers.Select(answer => answer?.Chosen.AsOf).OfType<FactDate>().Order()];
        return new SignCount(
            question,
            Signs.All.ToImmutableDictionary(sign => sign, sign => answers.Count(a => (a?.Sign ?? Sign.Absent) == sign)),
            dates.IsEmpty ? null : dates[0],
            dates.IsEmpty ? null : dates[^1]);
    }

    /// <summary>Counts the answers of one survey; the states that it does not name are counted as not researched.</summary>
    public static SignCount Of(Survey survey, int states)
    {
        ImmutableDictionary<Sign, int> named = survey.Values.Values.GroupBy(value => value.Sign ?? Sign.Absent)
            .ToImmutableDictionary(group => group.Key, group => group.Count());
        return new SignCount(
            survey.Question,
            Signs.All.ToImmutableDictionary(
                sign => sign,
                sign => sign == Sign.Absent ? states - survey.Values.Count : named.GetValueOrDefault(sign)),
            survey.AsOf,
            survey.AsOf);
    }

    /// <summary>"by facts from 2018 to 2025", or null when none is dated.</summary>
    public string? Span => (Oldest, Newest) switch
    {
        ({ } oldest, { } newest) when oldest.Year == newest.Year => $"by facts from {oldest.Year}",
        ({ } oldest, { } newest) => $"by facts from {oldest.Year} to {newest.Year}",
        _ => null,
    };
}
