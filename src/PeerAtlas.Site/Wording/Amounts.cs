using System.Globalization;

namespace PeerAtlas.Site.Wording;

/// <summary>Numbers and money as a reader in the United States writes them.</summary>
public static class Amounts
{
    /// <summary>A number with thousands separators and no needless decimals: "1,500", "59.5".</summary>
    public static string Grouped(decimal amount) => amount.ToString("#,##0.##", CultureInfo.InvariantCulture);

    /// <summary>"$50" or "$11.97".</summary>
    public static string Dollars(decimal amount) =>
        "$" + amount.ToString(amount == decimal.Truncate(amount) ? "#,##0" : "#,##0.00", CultureInfo.InvariantCulture);

    /// <summary>"$26.49": dollars and cents, half a cent rounded away from zero.</summary>
    public static string DollarsAndCents(decimal amount) =>
        "$" + Math.Round(amount, 2, MidpointRounding.AwayFromZero).ToString("#,##0.00", CultureInfo.InvariantCulture);
}
