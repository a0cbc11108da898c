using System.Text;
using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Policy.Yaml;

/// <summary>Phone numbers as North American sources print them.</summary>
internal static class PhoneValue
{
    private static readonly string[] ExtensionMarks = ["extension", "ext.", "ext", "x"];

    /// <summary>The number as written; null, and one problem, when it is none.</summary>
    public static string? Read(Section section, string key, YamlNode node)
    {
        if (TextValue.Read(section, key, node) is not { } text || Is(text))
        {
            return (node as YamlScalar)?.Text.Trim();
        }

        section.Report(ValueChecks.Phone, node.At,
            $"'{key}' is {Wording.Quote(text)}; a phone number reads 208-555-0100 (ten digits), 1-800-555-0100 ext. 5 or 988");
        return null;
    }

    /// <summary>
    /// True for three digits (a short code such as 988), for ten digits with or without the 1 before them (North American
    /// Numbering Plan, INC 95-0407-008: area code and exchange start with 2 to 9), with spaces and + - . ( ) between, a last group
    /// in capital letters being taken as digits (1-800-QUIT-NOW; letters past the tenth digit are dialled in vain and pass), and an
    /// extension of up to six digits after it.
    /// A number with a digit too few or too many, or without its area code, reaches nobody.
    /// </summary>
    public static bool Is(string text)
    {
        ReadOnlySpan<char> number = text;
        foreach (string mark in ExtensionMarks)
        {
            int at = text.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (at > 0)
            {
                ReadOnlySpan<char> extension = text.AsSpan(at + mark.Length).Trim();
                if (extension.Length is 0 or > 6 || extension.ContainsAnyExceptInRange('0', '9'))
                {
                    return false;
                }

                number = text.AsSpan(0, at).TrimEnd(" ,");
                break;
            }
        }

        StringBuilder digits = new();
        foreach (char c in number)
        {
            if (char.IsAsciiDigit(c))
            {
                digits.Append(c);
            }
            else if (digits.Length >= 3 && char.IsAsciiLetterUpper(c))
            {
                digits.Append('9');
            }
            else if (c is not (' ' or '+' or '-' or '.' or '(' or ')'))
            {
                return false;
            }
        }

        string dialled = digits.ToString();
        return (dialled.Length == 3 && number.Length == 3) || IsNational(dialled.StartsWith('1') ? dialled[1..] : dialled, text);
    }

    // Words may be longer than the number that they stand for: 1-800-HELPLINE.
    private static bool IsNational(string digits, string text) =>
        (digits.Length == 10 || (digits.Length > 10 && digits.Length <= 15 && text.Any(char.IsAsciiLetterUpper)))
        && digits[0] >= '2' && digits[3] >= '2';
}
