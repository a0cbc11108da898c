using System.Globalization;
using PeerAtlas.Pipeline;

namespace PeerAtlas.CommandLine;

/// <summary>When a run takes place that was not told its day.</summary>
internal static class BuildDate
{
    /// <summary>The variable by which reproducible builds give their time, in seconds since 1970.</summary>
    public const string Variable = "SOURCE_DATE_EPOCH";

    // It may be the next day elsewhere, which the calendar must still have.
    private static readonly long LastSecond = DateTimeOffset.MaxValue.AddDays(-1).ToUnixTimeSeconds();

    /// <summary>The time of <c>SOURCE_DATE_EPOCH</c> if it is set, else now.</summary>
    public static Moment Now() => FromEnvironment(Environment.GetEnvironmentVariable(Variable), TimeProvider.System);

    /// <summary>The time of <c>SOURCE_DATE_EPOCH</c> if it is set, else the clock's, in the zone of this machine.</summary>
    public static Moment FromEnvironment(string? epoch, TimeProvider clock)
    {
        if (string.IsNullOrEmpty(epoch))
        {
            return Moment.At(clock.GetLocalNow());
        }

        return long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) && seconds <= LastSecond
            ? Moment.At(DateTimeOffset.FromUnixTimeSeconds(seconds))
            : throw StoppedException.WrongCommandLine($"{Variable} is '{epoch}', not a whole number of seconds since 1970.");
    }
}
