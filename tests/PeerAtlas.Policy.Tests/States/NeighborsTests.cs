using PeerAtlas.Policy.Geography;

namespace PeerAtlas.Policy.Tests.States;

/// <summary>Which states share a border.</summary>
public sealed class NeighborsTests
{
    [Theory]
    [InlineData("ID", "MT NV OR UT WA WY")]
    [InlineData("MO", "AR IA IL KS KY NE OK TN")]
    [InlineData("TN", "AL AR GA KY MO MS NC VA")]
    [InlineData("ME", "NH")]
    [InlineData("DC", "MD VA")]
    [InlineData("MI", "IN OH WI")]
    [InlineData("AZ", "CA NM NV UT")]
    [InlineData("AK", "")]
    [InlineData("HI", "")]
    public void A_state_has_its_neighbors(string code, string expected) => Assert.Equal(expected, string.Join(' ', Neighbors.Of(code)));

    [Fact]
    public void Every_neighbor_is_a_state_and_has_the_state_for_its_neighbor() => Assert.All(
        Jurisdictions.Names.Keys.SelectMany(code => Neighbors.Of(code).Select(neighbor => (code, neighbor))),
        border =>
        {
            Assert.Contains(border.neighbor, Jurisdictions.Names.Keys);
            Assert.Contains(border.code, Neighbors.Of(border.neighbor));
        });

    [Fact]
    public void The_48_states_that_touch_have_a_neighbor_each() =>
        Assert.Equal(49, Jurisdictions.Names.Keys.Count(code => !Neighbors.Of(code).IsEmpty));
}
