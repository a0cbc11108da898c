using PeerAtlas.CommandLine;
using Xunit;

namespace PeerAtlas.Tests.CommandLine;

public class BuildDateTests
{
    [Theory]
    [InlineData("0", "1970-01-01")]
    [InlineData("1769903999", "2026-01-31")]
    [InlineData("1769904000", "2026-02-01")]
    public void The_variable_for_reproducible_builds_gives_the_day_in_utc(string epoch, string day) =>
        Assert.Equal(DateOnly.Parse(day), BuildDate.FromEnvironment(epoch, TimeProvider.System));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_the_variable_the_day_is_today(string? epoch) =>
        Assert.Equal(new DateOnly(2026, 1, 31), BuildDate.FromEnvironment(epoch, new StoppedClock()));

    [Theory]
    [InlineData("yesterday")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData(" 1")]
    [InlineData("99999999999999999999")]
    [InlineData("999999999999999")]
    public void A_variable_that_is_no_number_of_seconds_is_a_wrong_command_line(string epoch) =>
        Assert.Equal(
            ExitStatus.WrongCommandLine,
            Assert.Throws<StoppedException>(() => BuildDate.FromEnvironment(epoch, TimeProvider.System)).Status);

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 1, 31, 23, 59, 59, TimeSpan.Zero);
    }
}
