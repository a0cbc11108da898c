using System.Globalization;

namespace PeerAtlas.CommandLine;

/// <summary>The day of a build that was not told its day.</summary>
internal static class BuildDate
{
    /// <summary>The variable by which reproducible builds give their time, in seconds since 1970.</summary>
    public const string Variable = "SOURCE_DATE_EPOCH";

    private static readonly long LastSecond = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    /// <summary>The day of <c>SOURCE_DATE_EPOCH</c> if it is set, else today.</summary>
    public static DateOnly Today() => FromEnvironment(Environment.GetEnvironmentVariable(Variable), TimeProvider.System);

    /// <summary>The day of <c>SOURCE_DATE_EPOCH</c> if it is set, else the clock's day, in UTC.</summary>
    public static DateOnly FromEnvironment(string? epoch, TimeProvider clock)
    {
        if (string.IsNullOrEmpty(epoch))
        {
            return DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        }

        return long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) && seconds <= LastSecond
            ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
            : throw StoppedException.WrongCommandLine($"{Variable} is '{epoch}', not a whole number of seconds since 1970.");
    }
}
