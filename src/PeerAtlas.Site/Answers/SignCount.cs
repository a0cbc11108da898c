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
/// <param name="Dated">How many of the answers carry a date.</param>
/// <param name="Oldest">The oldest date among the answers; null when none is dated.</param>
/// <param name="Newest">The newest date among the answers; null when none is dated.</param>
public sealed record SignCount(
    Question Question, ImmutableDictionary<Sign, int> BySign, int Dated, FactDate? Oldest, FactDate? Newest)
{
    /// <summary>How many states there are, the District of Columbia among them; territories are told apart.</summary>
    public int Total => BySign.Values.Sum();

    /// <summary>How many states have an answer, one that is not clear included.</summary>
    public int Answered => Total - BySign[Sign.Absent];

    /// <summary>How many are open: not clear, or not yet researched.</summary>
    public int Open => BySign[Sign.Unclear] + BySign[Sign.Absent];

    /// <summary>"at least " before a number of settled answers while some are open; else empty.</summary>
    public string Least(Sign sign) => Open > 0 && BySign[sign] > 0 && sign.IsSettled() ? "at least " : "";

    /// <summary>"at least 9 of 51" while some are open, else "9 of 51".</summary>
    /// <param name="count">How many states are counted.</param>
    public string OutOf(int count) => $"{(Open > 0 ? "at least " : "")}{count} of {Total}";

    /// <summary>Counts one question over the states and the District of Columbia.</summary>
    public static SignCount Of(Atlas atlas, Question question)
    {
        ImmutableArray<ResolvedAnswer?> answers = [.. atlas.Counted.Select(state => atlas.Resolve(state, question))];
        ImmutableArray<FactDate> dates = [.. answers.Select(answer => answer?.Claim.Said.AsOf).OfType<FactDate>().Order()];
        return new SignCount(
            question,
            Signs.All.ToImmutableDictionary(sign => sign, sign => answers.Count(a => (a?.Sign ?? Sign.Absent) == sign)),
            dates.Length,
            dates.IsEmpty ? null : dates[0],
            dates.IsEmpty ? null : dates[^1]);
    }

    /// <summary>Counts the answers of one survey; the states that it does not name are counted as not researched, territories not at all.</summary>
    public static SignCount Of(Survey survey, Atlas atlas)
    {
        AnswerValue[] values = [.. atlas.Counted.Select(state => survey.Values.GetValueOrDefault(state.Code)).OfType<AnswerValue>()];
        ImmutableDictionary<Sign, int> named = values.GroupBy(value => value.Sign ?? Sign.Absent)
            .ToImmutableDictionary(group => group.Key, group => group.Count());
        return new SignCount(
            survey.Question,
            Signs.All.ToImmutableDictionary(
                sign => sign,
                sign => sign == Sign.Absent ? atlas.Counted.Length - values.Length : named.GetValueOrDefault(sign)),
            values.Length,
            survey.AsOf,
            survey.AsOf);
    }

    /// <summary>
    /// "by facts from 2018 to 2025" where all are dated, "by facts of which 3 of 18 carry a date, from 2018 to 2025" where not; null when none is.
    /// </summary>
    public string? Span
    {
        get
        {
            if ((Oldest, Newest) is not ({ } oldest, { } newest))
            {
                return null;
            }

            string years = oldest.Year == newest.Year ? $"from {oldest.Year}" : $"from {oldest.Year} to {newest.Year}";
            return Dated == Answered ? $"by facts {years}" : $"by facts of which {Dated} of {Answered} carry a date, {years}";
        }
    }
}
