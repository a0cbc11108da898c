using System.Globalization;

namespace PeerAtlas.Site.Tests.Facts;

/// <summary>A date of the data as a reader says it, worked out from its text alone.</summary>
internal static class RawDate
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    /// <summary><c>2024-09-02</c> is "September 2, 2024", <c>2024-09</c> is "September 2024".</summary>
    public static string InWords(string date) => Parts(date) switch
    {
        [var year, var month, var day] => $"{Months[month - 1]} {day}, {year}",
        [var year, var month] => $"{Months[month - 1]} {year}",
        var parts => $"{parts[0]}",
    };

    /// <summary>True when even the last day that the date can mean lies before another.</summary>
    public static bool IsPast(string date, DateOnly day) => Day(date) < day;

    /// <summary>The last day that the date can mean; the first, where that is asked for.</summary>
    public static DateOnly Day(string date, bool first = false) => Parts(date) switch
    {
        [var year, var month, var day] => new DateOnly(year, month, day),
        [var year, var month] => first ? new DateOnly(year, month, 1) : new DateOnly(year, month, 1).AddMonths(1).AddDays(-1),
        var parts => first ? new DateOnly(parts[0], 1, 1) : new DateOnly(parts[0], 12, 31),
    };

    private static int[] Parts(string date) => [.. date.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
}
