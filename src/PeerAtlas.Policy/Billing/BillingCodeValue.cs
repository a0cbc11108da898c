using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Billing;

/// <summary>Billing codes and their modifiers, by shape; see <see cref="BillingChecks.Code"/> for whose rule it is.</summary>
internal static class BillingCodeValue
{
    /// <summary>The code; empty, and one problem, when it has no code's shape.</summary>
    public static string Read(Section section, string key, YamlNode node)
    {
        if (TextValue.Read(section, key, node) is not { } text || IsCode(text))
        {
            return (node as YamlScalar)?.Text.Trim() ?? "";
        }

        section.Report(BillingChecks.Code, node.At,
            $"'{key}' is {Wording.Quote(text)}; a code is a letter A to V and four digits (A1234), five digits, or four digits and F or T");
        return "";
    }

    /// <summary>The modifier; empty, and one problem, when it has not its shape.</summary>
    public static string ReadModifier(Section section, string key, YamlNode node, bool rangesToo = false)
    {
        if (TextValue.Read(section, key, node) is not { } text || IsModifier(text) || (rangesToo && IsRange(text)))
        {
            return (node as YamlScalar)?.Text.Trim() ?? "";
        }

        string range = rangesToo ? ", or a range (U1-UD)" : "";
        section.Report(BillingChecks.Modifier, node.At,
            $"'{key}' is {Wording.Quote(text)}; a modifier is two capital letters or digits (HQ, \"95\"){range}");
        return "";
    }

    /// <summary>True for the shape of a HCPCS Level II or CPT code.</summary>
    public static bool IsCode(string text) =>
        text.Length == 5
        && (text[0] is >= 'A' and <= 'V' || char.IsAsciiDigit(text[0]))
        && !text.AsSpan(1, 3).ContainsAnyExceptInRange('0', '9')
        && (char.IsAsciiDigit(text[4]) || (char.IsAsciiDigit(text[0]) && text[4] is 'F' or 'T'));

    /// <summary>True for the shape of a modifier.</summary>
    public static bool IsModifier(string text) => text.Length == 2 && IsCapital(text[0]) && IsCapital(text[1]);

    private static bool IsRange(string text) =>
        text.Length == 5 && text[2] == '-' && IsModifier(text[..2]) && IsModifier(text[3..])
        && string.CompareOrdinal(text, 0, text, 3, 2) < 0;

    private static bool IsCapital(char c) => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c);
}
