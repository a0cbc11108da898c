using System.Text;

namespace PeerAtlas.Policy.Links;

/// <summary>Looks for a quotation in the text of a source.</summary>
public static class QuoteSearch
{
    private static readonly string[] Omissions = ["[…]", "[...]", "…", "..."];

    /// <summary>
    /// Whether a text has a quotation. White space does not count, nor do the shape of quotation marks and dashes, capital letters, marks
    /// that nobody sees, and letters that a typesetter joined. Where the quotation leaves something out (… or [...]), its parts must
    /// stand in the text in their order.
    /// </summary>
    /// <param name="text">What was read.</param>
    /// <param name="quote">What is quoted.</param>
    /// <param name="hyphenated">True for text of printed lines, where a hyphen may part a word: then hyphens do not count either.</param>
    public static bool IsIn(string text, string quote, bool hyphenated = false)
    {
        string whole = Plain(text, hyphenated);
        int from = 0;
        foreach (string part in quote.Split(Omissions, StringSplitOptions.RemoveEmptyEntries).Select(part => Plain(part, hyphenated)).Where(part => part.Length > 0))
        {
            int at = whole.IndexOf(part, from, StringComparison.Ordinal);
            if (at < 0)
            {
                return false;
            }

            from = at + part.Length;
        }

        return from > 0;
    }

    private static string Plain(string text, bool hyphenated)
    {
        StringBuilder plain = new(text.Length);
        foreach (char c in text)
        {
            plain.Append(c switch
            {
                '“' or '”' or '„' or '‟' or '«' or '»' or '″' or '"' or '‘' or '’' or '‚' or '‛' or '′' or '´' or '`' => "'",
                '-' or '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '﹣' or '－' => hyphenated ? "" : "-",
                '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => "",
                'ﬀ' => "ff",
                'ﬁ' => "fi",
                'ﬂ' => "fl",
                'ﬃ' => "ffi",
                'ﬄ' => "ffl",
                'ﬅ' or 'ﬆ' => "st",
                _ when char.IsWhiteSpace(c) => "",
                _ => char.ToLowerInvariant(c).ToString(),
            });
        }

        return plain.ToString();
    }
}
