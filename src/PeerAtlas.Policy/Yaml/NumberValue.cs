using System.Globalization;
using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Policy.Yaml;

/// <summary>Numbers in digits with a decimal point if need be: no unit, no thousands separator, no exponent.</summary>
internal static class NumberValue
{
    /// <summary>The greatest number that a field without bounds of its own takes.</summary>
    public const decimal Most = 1_000_000_000;

    /// <summary>The number; null, and one problem, when it is none or not within the bounds, both included.</summary>
    public static decimal? Read(Section section, string key, YamlNode node, decimal least, decimal most)
    {
        if (TextValue.Read(section, key, node) is not { } text)
        {
            return null;
        }

        string? wrong =
            !TryParse(text, out decimal number) ? "no number; write digits only, with a decimal point if need be"
            : number < least || number > most ? $"not between {InDigits(least)} and {InDigits(most)}"
            : null;
        if (wrong is null)
        {
            return number;
        }

        section.Report(ValueChecks.Number, node.At, $"'{key}' is {Wording.Quote(text)}, {wrong}");
        return null;
    }

    /// <summary>Reads a number; false for any other text.</summary>
    public static bool TryParse(string text, out decimal number) => decimal.TryParse(
        text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    private static string InDigits(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
