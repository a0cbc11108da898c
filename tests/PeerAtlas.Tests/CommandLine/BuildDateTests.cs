using NodaTime;
using PeerAtlas.CommandLine;
using PeerAtlas.Pipeline;
using Xunit;

namespace PeerAtlas.Tests.CommandLine;

public class BuildDateTests
{
    private static readonly DateTimeZone NewYork = DateTimeZoneProviders.Tzdb["America/New_York"];

    [Theory]
    [InlineData("0", "1970-01-01", "1969-12-31")]
    [InlineData("1769903999", "2026-01-31", "2026-01-31")]
    [InlineData("1769904000", "2026-02-01", "2026-01-31")]
    [InlineData("4102444799", "2099-12-31", "2099-12-31")]
    public void The_variable_for_reproducible_builds_gives_a_time_and_so_a_day_in_each_zone(string epoch, string inUtc, string inNewYork)
    {
        var moment = BuildDate.FromEnvironment(epoch, TimeProvider.System);
        Assert.Equal(DateOnly.Parse(inUtc), moment.In(DateTimeZone.Utc));
        Assert.Equal(DateOnly.Parse(inUtc), moment.Here);
        Assert.Equal(DateOnly.Parse(inNewYork), moment.In(NewYork));
    }

    // The evening of January 31 in New York, where the machine is; the morning of February 1 in Guam.
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_the_variable_the_clock_counts_and_its_day_is_that_of_the_zone_in_which_one_asks(string? epoch)
    {
        var moment = BuildDate.FromEnvironment(epoch, new StoppedClock());
        Assert.Equal(new DateOnly(2026, 1, 31), moment.Here);
        Assert.Equal(new DateOnly(2026, 1, 31), moment.In(NewYork));
        Assert.Equal(new DateOnly(2026, 2, 1), moment.In(DateTimeZone.Utc));
        Assert.Equal(new DateOnly(2026, 2, 1), moment.In(DateTimeZoneProviders.Tzdb["Pacific/Guam"]));
    }

    [Fact]
    public void At_one_moment_it_is_every_day_from_Baker_Island_to_the_Line_Islands()
    {
        var moment = BuildDate.FromEnvironment(null, new StoppedClock());
        Assert.Equal((new DateOnly(2026, 1, 31), new DateOnly(2026, 2, 1)), (moment.OnEarth.First, moment.OnEarth.Last));
        Assert.Equal((new DateOnly(2026, 1, 30), new DateOnly(2026, 2, 1)), DaysAt(new(2026, 1, 31, 11, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public void A_day_that_was_named_is_that_day_everywhere()
    {
        var day = new DateOnly(2026, 1, 31);
        Moment moment = day;
        Assert.Equal((day, day, day, day), (moment.Here, moment.In(NewYork), moment.OnEarth.First, moment.OnEarth.Last));
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData(" 1")]
    [InlineData("99999999999999999999")]
    [InlineData("999999999999999")]
    [InlineData("253402300799")]
    public void A_variable_that_is_no_number_of_seconds_is_a_wrong_command_line(string epoch) =>
        Assert.Equal(
            ExitStatus.WrongCommandLine,
            Assert.Throws<StoppedException>(() => BuildDate.FromEnvironment(epoch, TimeProvider.System)).Status);

    private static (DateOnly First, DateOnly Last) DaysAt(DateTimeOffset time) => (Moment.At(time).OnEarth.First, Moment.At(time).OnEarth.Last);

    private sealed class StoppedClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.CreateCustomTimeZone("test", TimeSpan.FromHours(-5), "test", "test");

        public override DateTimeOffset GetUtcNow() => new(2026, 2, 1, 1, 0, 0, TimeSpan.Zero);
    }
}
