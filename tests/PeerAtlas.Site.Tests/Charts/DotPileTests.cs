using PeerAtlas.Site.Charts;
using Xunit;

namespace PeerAtlas.Site.Tests.Charts;

public sealed class DotPileTests
{
    private static readonly LinearScale Scale = new(100, 100, []);

    [Fact]
    public void Dots_far_apart_lie_on_the_line()
    {
        var pile = DotPile.Of([new("a", 10), new("b", 30)], Scale, 9);
        Assert.Equal([(10, 0), (30, 0)], pile.Dots.Select(dot => (dot.X, dot.Level)));
        Assert.Equal(1, pile.Levels);
    }

    [Fact]
    public void Equal_amounts_are_piled_up()
    {
        var pile = DotPile.Of([new("c", 40), new("a", 40), new("b", 40)], Scale, 9);
        Assert.Equal(["a0", "b1", "c2"], pile.Dots.Select(dot => $"{dot.Dot.Name}{dot.Level}"));
        Assert.Equal(3, pile.Levels);
    }

    [Fact]
    public void A_dot_keeps_its_own_amount_and_rises_where_it_would_touch()
    {
        var pile = DotPile.Of([new("a", 40), new("b", 46), new("c", 52)], Scale, 9);
        Assert.Equal([(40, 0), (46, 1), (52, 0)], pile.Dots.Select(dot => (dot.X, dot.Level)));
    }

    [Theory]
    [InlineData("40", 40)]
    [InlineData("12 40 126", 40)]
    [InlineData("10 20 30 40", 20)]
    public void The_middle_is_the_amount_that_half_of_the_dots_reach_at_most(string amounts, int middle) =>
        Assert.Equal(middle, DotLane.Middle(amounts.Split(' ').Select(amount => new Dot(amount, int.Parse(amount, null)))));
}
