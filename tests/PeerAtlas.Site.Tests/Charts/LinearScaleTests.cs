using PeerAtlas.Site.Charts;
using Xunit;

namespace PeerAtlas.Site.Tests.Charts;

public sealed class LinearScaleTests
{
    [Theory]
    [InlineData(126, 7, "0 20 40 60 80 100 120 140")]
    [InlineData(126, 4, "0 50 100 150")]
    [InlineData(2000, 4, "0 500 1000 1500 2000")]
    [InlineData(4, 7, "0 1 2 3 4")]
    [InlineData(10, 5, "0 2 4 6 8 10")]
    [InlineData(0, 4, "0 1")]
    public void Ticks_are_round_and_reach_from_zero_to_the_greatest_amount(int greatest, int steps, string ticks) =>
        Assert.Equal(ticks, string.Join(' ', LinearScale.UpTo(greatest, 100, steps).Ticks));

    [Fact]
    public void Twice_the_amount_is_twice_the_length()
    {
        var scale = LinearScale.UpTo(100, 500, 5);
        Assert.Equal((0, 125, 250, 500), (scale.Of(0), scale.Of(25), scale.Of(50), scale.Of(100)));
    }

    [Fact]
    public void Lengths_are_written_with_a_point_in_every_language() => Assert.Equal("12.3", LinearScale.Attribute(12.345));
}
