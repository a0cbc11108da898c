namespace PeerAtlas.Policy.Tests.Reading;

public class MilestoneCountTests
{
    private const string Event = "\n- { date: 2024, event: Something is counted., source_url: \"https://example.org/count\"";

    [Fact]
    public void A_milestone_may_carry_the_counts_that_it_tells()
    {
        Atlas atlas = SmallAtlas.Valid.Append(SmallFiles.Timeline, $"{Event}, states_certifying: 49, states_paying: 47 }}\n").ReadAtlas();
        Assert.Contains(atlas.Timeline, milestone => milestone is { StatesCertifying: 49, StatesPaying: 47 });
    }

    [Fact]
    public void A_milestone_without_counts_has_none()
    {
        Atlas atlas = SmallAtlas.Valid.Append(SmallFiles.Timeline, $"{Event} }}\n").ReadAtlas();
        Assert.Contains(atlas.Timeline, milestone => milestone is { Event: "Something is counted.", StatesCertifying: null, StatesPaying: null });
    }

    [Fact]
    public void More_states_than_there_are_is_an_error() =>
        Assert.Contains(
            SmallAtlas.Valid.Append(SmallFiles.Timeline, $"{Event}, states_paying: 51 }}\n").Read().Problems,
            problem => problem.Message.Contains("'states_paying' is '51', not between 0 and 50", StringComparison.Ordinal));
}
