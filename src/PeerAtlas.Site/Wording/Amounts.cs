using System.Globalization;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;

namespace PeerAtlas.Site.Wording;

/// <summary>Numbers and money in a reader's words, in the one place that has a form for them.</summary>
public static class Amounts
{
    /// <summary>A number with thousands separators and no needless decimals: "1,500", "59.5".</summary>
    public static string Grouped(decimal amount) => amount.ToString("#,##0.##", CultureInfo.InvariantCulture);

    /// <summary>"$50" or "$11.97"; never rounded, so that what is a part of another still adds up to it: "$14.005".</summary>
    public static string Dollars(decimal amount) =>
        amount == decimal.Truncate(amount) ? "$" + amount.ToString("#,##0", CultureInfo.InvariantCulture) : DollarsAndCents(amount);

    /// <summary>"$50.00", "$26.49", and with as many decimals as an amount has: "$14.005" beside "$56.02" an hour.</summary>
    public static string DollarsAndCents(decimal amount) => "$" + amount.ToString("#,##0.00##", CultureInfo.InvariantCulture);

    /// <summary>An amount with its unit and the time for which it stands: "40 hours", "$50", "20 hours in 2 years".</summary>
    public static string Of(AnswerKind.Number kind, AnswerValue.Number number)
    {
        string digits = kind.Prefix == "$" ? Dollars(number.Amount) : kind.Prefix + Grouped(number.Amount);
        string unit = number.Amount == 1 ? kind.One : kind.Many;
        string amount = unit.Length == 0 ? digits : $"{digits} {unit}";
        return number.Amount == 0 ? amount : number.Per switch
        {
            null => amount,
            { Years: 1 } => $"{amount} a year",
            { Years: { } years } => $"{amount} in {Grouped(years)} years",
            _ => $"{amount} for each renewal",
        };
    }
}
