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

    [Theory]
    [InlineData("Trainee:provisional Peer:full", "Peer")]
    [InlineData("Peer:full Trainee:provisional", "Peer")]
    [InlineData("Trainer:advanced Trainee:provisional Peer:full", "Peer")]
    [InlineData("Trainer:advanced Trainee:provisional", "Trainee")]
    [InlineData("Peer:full Second:full", "Peer")]
    public void The_full_credential_stands_for_the_state_wherever_it_stands_in_its_file(string credentials, string stands)
    {
        string idaho = TwoStates.Credentials([.. credentials.Split(' ').Select(each => each.Split(':')).Select(each =>
            (each[0], $"youth, level: {each[1]}", "{ exam: { value: yes, source: rule } }"))]);
        Assert.Equal(stands, TwoStates.Compare(idaho, "").Credentials.Single().Columns[0]!.Credential.Name);
    }

    [Fact]
    public void A_full_credential_of_which_nothing_is_known_stands_before_a_provisional_one_of_which_much_is() =>
        Assert.Equal("Peer", TwoStates.Compare(
            TwoStates.Credentials(("Trainee", "youth, level: provisional", "{ exam: { value: yes, source: rule } }"), ("Peer", "youth", "{}")), "")
            .Credentials.Single().Columns[0]!.Credential.Name);

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
