using PeerAtlas.Policy.Comparing;
using PeerAtlas.Policy.Facts;

namespace PeerAtlas.Policy.Tests.Comparing;

/// <summary>What carries over when a certified person moves from Idaho to Wyoming.</summary>
public sealed class CarryingTests
{
    [Theory]
    [InlineData("training-hours", "40", "36", Carrying.Met)]
    [InlineData("training-hours", "40", "40", Carrying.Met)]
    [InlineData("training-hours", "36", "40", Carrying.Extra)]
    [InlineData("training-hours", "0", "40", Carrying.Extra)]
    [InlineData("training-hours", "40", "0", Carrying.NotAsked)]
    [InlineData("training-hours", null, "0", Carrying.NotAsked)]
    [InlineData("training-hours", null, "40", Carrying.NotKnown)]
    [InlineData("training-hours", "40", null, Carrying.NotKnown)]
    [InlineData("training-hours", null, null, Carrying.NotKnown)]
    [InlineData("application-fee-usd", "100", "50", Carrying.Extra)]
    [InlineData("application-fee-usd", null, "50", Carrying.Extra)]
    [InlineData("application-fee-usd", "100", "0", Carrying.NotAsked)]
    [InlineData("experience", "yes", "yes", Carrying.Met)]
    [InlineData("experience", "yes", "limited", Carrying.Met)]
    [InlineData("experience", "no", "yes", Carrying.Extra)]
    [InlineData("experience", "no", "limited", Carrying.Compare)]
    [InlineData("experience", "limited", "yes", Carrying.Compare)]
    [InlineData("experience", "limited", "limited", Carrying.Compare)]
    [InlineData("experience", "yes", "no", Carrying.NotAsked)]
    [InlineData("experience", null, "no", Carrying.NotAsked)]
    [InlineData("experience", null, "yes", Carrying.NotKnown)]
    [InlineData("experience", "yes", null, Carrying.NotKnown)]
    [InlineData("education", "A diploma", "a diploma.", Carrying.Met)]
    [InlineData("education", "A diploma", "None", Carrying.Compare)]
    [InlineData("education", null, "A diploma", Carrying.NotKnown)]
    [InlineData("languages", "[en, es]", "[es]", Carrying.Met)]
    [InlineData("languages", "[en]", "[en, es]", Carrying.Compare)]
    public void A_requirement_is_met_or_extra_or_to_be_compared_or_not_known(string requirement, string? had, string? needed, Carrying expected) =>
        Assert.Equal(expected, TwoStates.Carry(requirement, had, needed));

    [Theory]
    [InlineData("background-check", "yes", "yes", Carrying.Extra)]
    [InlineData("background-check", "yes", "limited", Carrying.Extra)]
    [InlineData("background-check", null, "yes", Carrying.Extra)]
    [InlineData("background-check", "yes", "no", Carrying.NotAsked)]
    [InlineData("background-check", "yes", "unclear", Carrying.NotKnown)]
    [InlineData("background-check", "yes", null, Carrying.NotKnown)]
    [InlineData("references", "Two letters", "Two letters", Carrying.Extra)]
    [InlineData("application-fee-usd", "50", "50", Carrying.Extra)]
    public void What_every_state_asks_anew_is_met_by_nothing_that_was_done_before(string requirement, string? had, string? needed, Carrying expected) =>
        Assert.Equal(expected, TwoStates.Carry(requirement, had, needed));

    [Theory]
    [InlineData("yes, kind: icrc", "yes, kind: icrc", Carrying.Met)]
    [InlineData("yes, kind: icrc", "limited, kind: icrc", Carrying.Met)]
    [InlineData("yes, kind: state", "yes, kind: icrc", Carrying.Extra)]
    [InlineData("yes", "yes, kind: icrc", Carrying.Compare)]
    [InlineData("yes, kind: icrc", "yes", Carrying.Compare)]
    [InlineData("yes", "yes", Carrying.Compare)]
    [InlineData("no", "yes, kind: icrc", Carrying.Extra)]
    [InlineData("yes, kind: national", "yes, kind: icrc", Carrying.Extra)]
    public void An_exam_that_states_share_is_met_only_by_the_same_one(string had, string needed, Carrying expected) =>
        Assert.Equal(expected, TwoStates.Carry("exam", had, needed));

    [Theory]
    [InlineData("yes, kind: state", "yes, kind: state", Carrying.Extra)]
    [InlineData("yes, kind: course", "yes, kind: course", Carrying.Extra)]
    [InlineData("limited, kind: state", "yes, kind: state", Carrying.Extra)]
    [InlineData("yes, kind: icrc", "yes, kind: state", Carrying.Extra)]
    [InlineData("yes", "yes, kind: state", Carrying.Extra)]
    [InlineData("yes, kind: state", "no", Carrying.NotAsked)]
    [InlineData("unclear", "yes, kind: state", Carrying.NotKnown)]
    [InlineData(null, "yes, kind: state", Carrying.NotKnown)]
    public void An_exam_that_is_a_states_own_is_asked_anew_of_who_passed_that_of_another(string? had, string needed, Carrying expected) =>
        Assert.Equal(expected, TwoStates.Carry("exam", had, needed));

    [Theory]
    [InlineData("{ reciprocity: { value: limited, source: rule, still_asks: [experience] } }", Carrying.Extra)]
    [InlineData("{ experience: { value: unclear, source: rule, note: So it is. }, reciprocity: { value: limited, source: rule, still_asks: [experience] } }", Carrying.Extra)]
    [InlineData("{ reciprocity: { value: limited, source: rule, still_asks: [exam] } }", Carrying.NotKnown)]
    [InlineData("{ reciprocity: { value: no, source: rule } }", Carrying.NotKnown)]
    public void What_the_new_state_says_it_still_asks_for_is_asked_even_where_no_fact_tells_how_much(string requirements, Carrying expected)
    {
        Comparison comparison = TwoStates.Compare(
            TwoStates.Credential("youth", "experience", "yes"), TwoStates.Credentials(("Peer", "youth", requirements)));
        Assert.Equal(expected, Required(Move.Of(comparison, 0, 1), "experience").Carrying);
    }

    [Theory]
    [InlineData("unclear", "yes", Carrying.NotKnown)]
    [InlineData("yes", "unclear", Carrying.NotKnown)]
    [InlineData("unclear", "unclear", Carrying.NotKnown)]
    [InlineData("unclear", "no", Carrying.NotAsked)]
    public void What_sources_leave_unclear_is_neither_met_nor_extra(string had, string needed, Carrying expected) =>
        Assert.Equal(expected, TwoStates.Carry("experience", had, needed));

    [Theory]
    [InlineData("no", Carrying.Extra)]
    [InlineData("limited, still_asks: [experience]", Carrying.Extra)]
    [InlineData("yes, still_asks: [experience]", Carrying.Extra)]
    [InlineData("limited, still_asks: [exam]", Carrying.Met)]
    [InlineData("limited", Carrying.Met)]
    [InlineData("unclear", Carrying.Met)]
    public void Where_the_new_state_accepts_no_credential_or_says_that_it_must_be_met_anyway_nothing_done_before_counts(string reciprocity, Carrying expected)
    {
        Comparison comparison = TwoStates.Compare(
            TwoStates.Credential("youth", "experience", "yes"),
            TwoStates.Credentials(("Peer", "youth", $"{{ experience: {{ value: yes, source: rule }}, reciprocity: {{ source: rule, value: {SmallAtlas.Explained(reciprocity)} }} }}")));
        Assert.Equal(expected, Required(Move.Of(comparison, 0, 1), "experience").Carrying);
    }

    [Fact]
    public void What_the_new_state_does_not_ask_for_it_asks_of_nobody_whatever_it_accepts()
    {
        Comparison comparison = TwoStates.Compare(
            TwoStates.Credential("youth", "experience", "yes"),
            TwoStates.Credentials(("Peer", "youth", "{ experience: { value: no, source: rule }, reciprocity: { value: no, source: rule } }")));
        Assert.Equal(Carrying.NotAsked, Required(Move.Of(comparison, 0, 1), "experience").Carrying);
    }

    [Fact]
    public void What_the_old_state_accepts_makes_no_difference()
    {
        Comparison comparison = TwoStates.Compare(
            TwoStates.Credentials(("Peer", "youth", "{ experience: { value: yes, source: rule }, reciprocity: { value: no, source: rule } }")),
            TwoStates.Credential("youth", "experience", "yes"));
        Assert.Equal(Carrying.Met, Required(Move.Of(comparison, 0, 1), "experience").Carrying);
    }

    [Theory]
    [InlineData("46", "40", Carrying.Compare)]
    [InlineData("46", "30", Carrying.Met)]
    [InlineData("46", "50", Carrying.Extra)]
    public void Where_sources_disagree_the_outcome_must_hold_whichever_is_right(string otherSource, string needed, Carrying expected)
    {
        Comparison comparison = TwoStates.Compare(
            TwoStates.Credentials(("Peer", "youth", $"{{ training-hours: {{ value: 36, source: rule, disputed: [ {{ value: {otherSource}, source: other }} ] }} }}")),
            TwoStates.Credential("youth", "training-hours", needed));
        Assert.Equal(expected, Hours(Move.Of(comparison, 0, 1)).Carrying);
    }

    [Fact]
    public void Each_direction_is_judged_for_itself()
    {
        Comparison comparison = TwoStates.Compare(
            TwoStates.Credential("youth", "training-hours", "36"), TwoStates.Credential("youth", "training-hours", "40"));
        Assert.Equal(
            (Carrying.Extra, Carrying.Met), (Hours(Move.Of(comparison, 0, 1)).Carrying, Hours(Move.Of(comparison, 1, 0)).Carrying));
    }

    [Fact]
    public void Acceptance_of_other_states_stands_apart_and_what_renewal_takes_is_left_out()
    {
        MovedCredential moved = Move.Of(
            TwoStates.Compare(
                TwoStates.Credential("youth", "reciprocity", "no"),
                TwoStates.Credentials(("Peer", "youth", "{ reciprocity: { value: yes, source: rule }, renewal-years: { value: 2, source: rule } }"))),
            0,
            1).Credentials.Single();
        Assert.Equal((Sign.Yes, Sign.No), (moved.AcceptedTo!.Sign, moved.AcceptedFrom!.Sign));
        Assert.DoesNotContain(moved.Requirements, requirement => requirement.Question.Id is "reciprocity" or "renewal-years");
    }

    [Fact]
    public void Only_work_for_which_the_new_state_has_a_credential_is_told()
    {
        Comparison comparison = TwoStates.Compare(TwoStates.Credential("family", "exam", "yes"), TwoStates.Credential("youth", "exam", "yes"));
        MovedCredential moved = Move.Of(comparison, 0, 1).Credentials.Single();
        Assert.Equal("youth", moved.Serves.Id);
        Assert.Null(moved.From);
        Assert.Equal(Carrying.NotKnown, moved.Requirements.Single(requirement => requirement.Question.Id == "exam").Carrying);
    }

    private static MovedRequirement Hours(Move move) => Required(move, "training-hours");

    private static MovedRequirement Required(Move move, string id) =>
        move.Credentials.Single().Requirements.Single(requirement => requirement.Question.Id == id);
}
