using System.Globalization;
using PeerAtlas.Policy.Dates;

namespace PeerAtlas.Site.Spanish;

/// <summary>Dates as a reader of Spanish says them.</summary>
public static class SpanishDates
{
    private static readonly string[] Months =
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    /// <summary>"2 de septiembre de 2024", "septiembre de 2024" or "2024", as exact as the source.</summary>
    public static string InSpanish(this FactDate date) => date switch
    {
        { Day: not null } => date.FirstDay.InSpanish(),
        { Month: not null } => $"{Months[date.FirstDay.Month - 1]} de {Digits(date.FirstDay.Year)}",
        _ => date.ToString(),
    };

    /// <summary>"2 de septiembre de 2024"; the first of a month is "1.º".</summary>
    public static string InSpanish(this DateOnly day) =>
        $"{(day.Day == 1 ? "1.º" : Digits(day.Day))} de {Months[day.Month - 1]} de {Digits(day.Year)}";

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
