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
            $"'{key}' is {Wording.Quote(text)}; a phone number reads 208-555-0100, 1-800-555-0100 ext. 5 or 988");
        return null;
    }

    /// <summary>
    /// True for three digits (a short code such as 988), or 7 to 15 digits (the most that ITU-T E.164 has) with spaces
    /// and + - . ( ) between, a last group in capital letters being taken as digits (1-800-QUIT-NOW), and an extension
    /// of up to six digits after it.
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

        int digits = 0;
        foreach (char c in number)
        {
            if (char.IsAsciiDigit(c) || (digits >= 3 && char.IsAsciiLetterUpper(c)))
            {
                digits++;
            }
            else if (c is not (' ' or '+' or '-' or '.' or '(' or ')'))
            {
                return false;
            }
        }

        return digits is >= 7 and <= 15 || (digits == 3 && number.Length == 3);
    }
}
