using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Policy.Yaml;

/// <summary>
/// E-mail addresses: the plain form of RFC 5321, without quoting, comments or address literals, and without the characters
/// that end the address in a <c>mailto:</c> link (RFC 6068) and would let it add recipients or a text.
/// </summary>
internal static class EmailValue
{
    /// <summary>The address as written; null, and one problem, when it is none.</summary>
    public static string? Read(Section section, string key, YamlNode node)
    {
        if (TextValue.Read(section, key, node) is not { } text)
        {
            return null;
        }

        if (Is(text))
        {
            return text;
        }

        section.Report(ValueChecks.Email, node.At, $"'{key}' is {Wording.Quote(text)}; an e-mail address reads peers@example.gov");
        return null;
    }

    /// <summary>True for a name, one @, and a host of two or more labels.</summary>
    public static bool Is(string text)
    {
        int at = text.IndexOf('@', StringComparison.Ordinal);
        return at is > 0 and <= 64 && IsDotted(text.AsSpan(0, at), "!$'*+-=^_{|}~")
            && IsDotted(text.AsSpan(at + 1), "-") && text.IndexOf('.', at) > 0 && text.Length <= 254;
    }

    private static bool IsDotted(ReadOnlySpan<char> text, string alsoAllowed)
    {
        bool afterDot = true;
        foreach (char c in text)
        {
            if (c == '.' ? afterDot : !char.IsAsciiLetterOrDigit(c) && !alsoAllowed.Contains(c, StringComparison.Ordinal))
            {
                return false;
            }

            afterDot = c == '.';
        }

        return !afterDot;
    }
}
