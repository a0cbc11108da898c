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

    /// <summary>True when the whole of the date lies more than three years back.</summary>
    public static bool IsOld(string date, DateOnly today)
    {
        var last = Parts(date) switch
        {
            [var year, var month, var day] => new DateOnly(year, month, day),
            [var year, var month] => new DateOnly(year, month, 1).AddMonths(1).AddDays(-1),
            var parts => new DateOnly(parts[0], 12, 31),
        };
        return last.AddYears(3) < today;
    }

    private static int[] Parts(string date) => [.. date.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
}
