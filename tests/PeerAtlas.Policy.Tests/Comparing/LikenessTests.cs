using CsCheck;
using PeerAtlas.Policy.Comparing;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Tests.Comparing;

/// <summary>What of a value counts when it is held against others.</summary>
public sealed class LikenessTests
{
    private static readonly Gen<Period?> Times =
        Gen.OneOf<Period?>(null, Period.Renewal, Period.Year, new Period(2, IsRenewal: true), new Period(4, IsRenewal: false));

    private static readonly Gen<Term?> Kinds = Gen.OneOf<Term?>(null, new Term("icrc", "A"), new Term("state", "B"));

    private static readonly Gen<AnswerValue> Values = Gen.OneOf<AnswerValue>(
        Gen.Select(Gen.Int[0, 3], Times).Select(pair => new AnswerValue.Number(10 * pair.Item1) { Per = pair.Item2 } as AnswerValue),
        Gen.Select(Gen.OneOf("yes", "no", "limited"), Kinds)
            .Select(pair => new AnswerValue.Coded(new Term(pair.Item1, pair.Item1)) { Kind = pair.Item2 } as AnswerValue),
        Gen.OneOf("A diploma", "a diploma.", "None").Select(words => new AnswerValue.Text(words) as AnswerValue));

    [Fact]
    public void Two_values_are_never_both_alike_and_unlike_and_it_makes_no_difference_which_comes_first() =>
        Gen.Select(Values, Values).Sample((left, right) =>
        {
            (Likeness one, Likeness other) = (Likeness.Of(left)!, Likeness.Of(right)!);
            return !(one.IsAlike(other) && one.IsUnlike(other))
                && one.IsAlike(other) == other.IsAlike(one) && one.IsUnlike(other) == other.IsUnlike(one);
        });

    [Fact]
    public void A_value_is_alike_to_itself_unless_the_time_for_which_it_stands_is_not_known() =>
        Values.Sample(value => Likeness.Of(value)!.IsAlike(Likeness.Of(value)!) == value is not AnswerValue.Number { Amount: > 0, Yearly: null });

    [Fact]
    public void What_sources_leave_unclear_is_like_nothing() => Assert.Null(Likeness.Of(new AnswerValue.Coded(new Term("unclear", "Not clear"))));
}
