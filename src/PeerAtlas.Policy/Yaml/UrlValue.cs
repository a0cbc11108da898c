using System.Text;
using System.Text.RegularExpressions;
using PeerAtlas.Policy.Addresses;
using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Policy.Yaml;

/// <summary>Web addresses. They become links, so nothing but plain http and https passes.</summary>
internal static partial class UrlValue
{
    /// <summary>The address as written; null, and one problem, when it is none.</summary>
    public static string? Read(Section section, string key, YamlNode node)
    {
        if (TextValue.ReadWhole(section, key, node) is not { } text)
        {
            return null;
        }

        if (WhatIsWrong(text) is { } wrong)
        {
            section.Report(ValueChecks.Url, node.At,
                $"'{key}' is {Wording.Quote(text)}, which {wrong}; an address reads https://host/path");
            return null;
        }

        WarnOfTracking(section.File, node.At, text, $"{section.Name}: '{key}'");
        WarnOfMark(section, key, node, text);
        return text;
    }

    // A sentence's comma or bracket that was copied with the address; a bracket that the address itself opens is its own, and some end with a point.
    private static void WarnOfMark(Section section, string key, YamlNode node, string text)
    {
        if (CodedMark().Match(text) is { Success: true } coded)
        {
            section.Report(ValueChecks.DamagedText, node.At,
                $"'{key}' ends with {coded.Value}, a mark of the sentence from which it was copied; write {Wording.Quote(text[..coded.Index], longest: 200)}");
        }
        else if (text[^1] is ',' or ';' or '”' or '’' or '»' || (text[^1] == ')' && !text.Contains('(', StringComparison.Ordinal)))
        {
            section.Report(ValueChecks.DamagedText, node.At,
                $"'{key}' ends with '{text[^1]}', which is mostly a mark of the sentence from which it was copied; write {Wording.Quote(text.TrimEnd(',', ';', ')', '”', '’', '»'), longest: 200)}{(char.IsAscii(text[^1]) ? $", or %{(int)text[^1]:X2} for the mark" : "")}");
        }
    }

    /// <summary>Warns of an address that carries what only tells from where a reader came.</summary>
    /// <param name="file">Takes the problem.</param>
    /// <param name="at">Where the address stands.</param>
    /// <param name="text">The address.</param>
    /// <param name="what">What it is, as the message begins.</param>
    public static void WarnOfTracking(FileReading file, Place at, string text, string what)
    {
        if (Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && LinkForm.IsWeb(uri) && LinkForm.HasTracking(uri))
        {
            file.Add(new Problem(ValueChecks.Tracking.Code, ValueChecks.Tracking.Severity, at,
                $"{what} carries what only tells from where a reader came; write {Wording.Quote(Tracking.Without(uri), longest: 200)}"));
        }
    }

    /// <summary>What keeps the text from being an address; null when nothing does.</summary>
    public static string? WhatIsWrong(string text)
    {
        if (!text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            && !text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        {
            return "does not start with https:// or http://";
        }

        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                return "holds a space";
            }

            // Browsers read a backslash as a slash; the others are never part of an address (RFC 3986).
            if (c is '\\' or '<' or '>' or '"' or '`' or '{' or '}' or '|' or '^')
            {
                return $"holds a {c}";
            }
        }

        return !Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) || uri.Host.Length == 0 ? "names no host"
            : uri.UserInfo.Length > 0 ? "holds a user name"
            : !IsPlain(HostIn(text)) ? "names a host in letters that may pass for others; write it as the domain name system has it (xn--…)"
            : LinkForm.WhatKeepsReadersOut(uri);
    }

    // RFC 3986, section 3.2: from the two slashes to the next mark.
    private static ReadOnlySpan<char> HostIn(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan(text.IndexOf("//", StringComparison.Ordinal) + 2);
        int end = rest.IndexOfAny('/', '?', '#');
        return end < 0 ? rest : rest[..end];
    }

    // A space, a straight or a typographic quotation mark, '<' and '>' in their codes.
    [GeneratedRegex("(?:%20|%22|%3C|%3E|%0A|%0D|%E2%80%9[89CD])+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CodedMark();

    private static bool IsPlain(ReadOnlySpan<char> host) => Ascii.IsValid(host) && !host.Contains('%');
}
