using System.Text;
using PeerAtlas.Policy.Glossary;

namespace PeerAtlas.Site.Glossary;

/// <summary>The fragments of the glossary page.</summary>
public static class GlossaryAnchors
{
    /// <summary>The address of an entry, from the root.</summary>
    public static string PathOf(GlossaryEntry entry) => $"/glossary/#{Of(entry)}";

    /// <summary><c>term-1915-b-waiver</c> for "1915(b) waiver": lower-case letters and digits with single hyphens between.</summary>
    public static string Of(GlossaryEntry entry)
    {
        StringBuilder anchor = new("term");
        bool gap = true;
        foreach (char c in entry.Term)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                gap = true;
                continue;
            }

            if (gap)
            {
                anchor.Append('-');
                gap = false;
            }

            anchor.Append(char.ToLowerInvariant(c));
        }

        return anchor.ToString();
    }
}
