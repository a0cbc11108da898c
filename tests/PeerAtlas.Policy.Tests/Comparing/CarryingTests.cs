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
    [InlineData("exam", "yes", "yes", Carrying.Met)]
    [InlineData("exam", "yes", "limited", Carrying.Met)]
    [InlineData("exam", "no", "yes", Carrying.Extra)]
    [InlineData("exam", "no", "limited", Carrying.Compare)]
    [InlineData("exam", "limited", "yes", Carrying.Compare)]
    [InlineData("exam", "limited", "limited", Carrying.Compare)]
    [InlineData("exam", "yes", "no", Carrying.NotAsked)]
    [InlineData("exam", null, "no", Carrying.NotAsked)]
    [InlineData("exam", null, "yes", Carrying.NotKnown)]
    [InlineData("exam", "yes", null, Carrying.NotKnown)]
    [InlineData("education", "A diploma", "a diploma.", Carrying.Met)]
    [InlineData("education", "A diploma", "None", Carrying.Compare)]
    [InlineData("education", null, "A diploma", Carrying.NotKnown)]
    [InlineData("languages", "[en, es]", "[es]", Carrying.Met)]
    [InlineData("languages", "[en]", "[en, es]", Carrying.Compare)]
    public void A_requirement_is_met_or_extra_or_to_be_compared_or_not_known(string requirement, string? had, string? needed, Carrying expected) =>
        Assert.Equal(expected, TwoStates.Carry(requirement, had, needed));

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

    private static MovedRequirement Hours(Move move) =>
        move.Credentials.Single().Requirements.Single(requirement => requirement.Question.Id == "training-hours");
}
