using PeerAtlas.Policy.Comparing;

namespace PeerAtlas.Policy.Tests.Comparing;

/// <summary>Which credentials are held against each other.</summary>
public sealed class LikeCredentialsTests
{
    [Theory]
    [InlineData("integrated", "integrated", "integrated: integrated/integrated")]
    [InlineData("integrated", "", "integrated: integrated/-")]
    [InlineData("mental-health", "mental-health", "mental-health: mental-health/mental-health")]
    [InlineData("mental-health", "integrated", "mental-health: mental-health/integrated; substance-use: -/integrated")]
    [InlineData("mental-health substance-use", "integrated", "mental-health: mental-health/integrated; substance-use: substance-use/integrated")]
    [InlineData("mental-health integrated", "integrated", "integrated: integrated/integrated; mental-health: mental-health/integrated")]
    [InlineData("family", "youth", "family: family/-; youth: -/youth")]
    [InlineData("integrated", "family", "integrated: integrated/-; family: -/family")]
    [InlineData("other", "other", "")]
    [InlineData("", "", "")]
    public void Like_is_compared_with_like(string idaho, string wyoming, string expected) =>
        Assert.Equal(expected, string.Join("; ", TwoStates.Compare(Serving(idaho), Serving(wyoming)).Credentials
            .Select(like => $"{like.Serves.Id}: {string.Join('/', like.Columns.Select(column => column?.Credential.Name ?? "-"))}")));

    [Fact]
    public void The_first_with_a_known_requirement_stands_for_the_state_and_the_others_are_named()
    {
        LikeCredentials like = TwoStates.Compare(
            TwoStates.Credentials(
                ("Bare", "youth", "{}"),
                ("First", "youth", "{ exam: { value: yes, source: rule } }"),
                ("Second", "youth", "{ exam: { value: no, source: rule } }")),
            TwoStates.Credentials(("Only", "youth", "{}"))).Credentials.Single();
        Assert.Equal(["First", "Only"], like.Columns.Select(column => column!.Credential.Name));
        Assert.Equal(["Bare", "Second"], like.Others[0].Select(other => other.Credential.Name));
        Assert.Empty(like.Others[1]);
    }

    [Fact]
    public void A_state_without_such_a_credential_is_not_yet_researched_on_every_requirement()
    {
        LikeCredentials like = TwoStates.Compare(TwoStates.Credential("youth", "exam", "yes"), "").Credentials.Single();
        Assert.Equal(Verdict.Incomplete, like.Rows.Single(row => row.Question.Id == "exam").Verdict);
    }

    private static string Serving(string populations) => populations.Length == 0
        ? ""
        : TwoStates.Credentials([.. populations.Split(' ').Select(population => (population, population, "{}"))]);
}
