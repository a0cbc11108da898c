using System.Text;

namespace PeerAtlas.Reporting;

/// <summary>Text of the data, and of other hosts, within GitHub-flavored Markdown.</summary>
internal static class MarkdownText
{
    /// <summary>As text and nothing else: no markup, no HTML, no address or name that GitHub would link, nobody called upon.</summary>
    public static string Plain(string text)
    {
        StringBuilder plain = new();
        foreach (char c in ProblemText.Plain(text))
        {
            plain.Append(c switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '@' => "@\u2060",
                ':' => "&#58;",
                '.' => "&#46;",
                _ when char.IsAscii(c) && char.IsPunctuation(c) && c is not (',' or '-' or '/' or '%' or '(' or ')' or '\'' or '"' or ';' or '?') => $"\\{c}",
                '`' or '|' or '~' or '^' or '$' or '=' or '+' => $"\\{c}",
                _ => c.ToString(),
            });
        }

        return plain.ToString();
    }

    /// <summary>An address to follow, whole; as plain text when it is none that a page may link to.</summary>
    public static string Link(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" && !url.Any(c => c is '<' or '>' or '\\' || char.IsWhiteSpace(c) || char.IsControl(c))
            ? $"<{url}>"
            : Plain(url);
}
