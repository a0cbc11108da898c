using System.Globalization;

namespace PeerAtlas.Policy.Dates;

/// <summary>
/// A date as exact as its source gives it: a year (<c>2024</c>), a month (<c>2024-09</c>) or a day (<c>2024-09-02</c>),
/// the three forms of ISO 8601 that the data dictionary allows.
/// </summary>
public readonly record struct FactDate : IComparable<FactDate>
{
    private FactDate(int year, int? month, int? day) => (Year, Month, Day) = (year, month, day);

    /// <summary>Calendar year, four digits.</summary>
    public int Year { get; }

    /// <summary>Month from 1 to 12, or null when the source names only a year.</summary>
    public int? Month { get; }

    /// <summary>Day of the month, or null when the source names no day.</summary>
    public int? Day { get; }

    /// <summary>The first day that the date can mean.</summary>
    public DateOnly FirstDay => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that the date can mean.</summary>
    public DateOnly LastDay => (Month, Day) switch
    {
        (null, _) => new DateOnly(Year, 12, 31),
        (int month, null) => new DateOnly(Year, month, DateTime.DaysInMonth(Year, month)),
        (int month, int day) => new DateOnly(Year, month, day),
    };

    /// <summary>A date exact to the day.</summary>
    public static FactDate On(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads one of the three forms; false for anything else, impossible days and years before 1900 included.</summary>
    public static bool TryParse(string text, out FactDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10)
            || !TryDigits(text.AsSpan(0, 4), out int year)
            || !TryPart(text, 4, out int? month)
            || !TryPart(text, 7, out int? day)
            || year < 1900 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month ?? 1))
        {
            return false;
        }

        date = new FactDate(year, month, day);
        return true;
    }

    /// <summary>Reads one of the three forms.</summary>
    /// <exception cref="FormatException">The text is not one of them.</exception>
    public static FactDate Parse(string text) =>
        TryParse(text, out FactDate date) ? date : throw new FormatException($"'{text}' is not YYYY, YYYY-MM or YYYY-MM-DD");

    /// <summary>
    /// True when even the last day that the date can mean lies more than <paramref name="years"/> years before
    /// <paramref name="today"/>: a bare year gets the benefit of the doubt.
    /// </summary>
    public bool IsOlderThan(int years, DateOnly today) => LastDay < today.AddYears(-years);

    /// <summary>True when even the first day that the date can mean lies after <paramref name="today"/>.</summary>
    public bool IsAfter(DateOnly today) => FirstDay > today;

    /// <summary>Orders by the last day meant, and a less exact date after an exact one with the same last day.</summary>
    public int CompareTo(FactDate other)
    {
        int byDay = LastDay.CompareTo(other.LastDay);
        return byDay != 0 ? byDay : FirstDay.CompareTo(other.FirstDay);
    }

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <(FactDate left, FactDate right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >(FactDate left, FactDate right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <=(FactDate left, FactDate right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >=(FactDate left, FactDate right) => left.CompareTo(right) >= 0;

    /// <summary>The form in which it was written: <c>2024</c>, <c>2024-09</c> or <c>2024-09-02</c>.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        (int month, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}"),
        (int month, int day) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}-{day:00}"),
    };

    // A hyphen and two digits, or nothing when the text ends before them.
    private static bool TryPart(string text, int start, out int? part)
    {
        part = null;
        if (text.Length <= start)
        {
            return true;
        }

        bool isPart = TryDigits(text.AsSpan(start + 1, 2), out int digits) && text[start] == '-';
        part = digits;
        return isPart;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
