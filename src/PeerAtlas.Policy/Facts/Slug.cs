using System.Text;

namespace PeerAtlas.Policy.Facts;

/// <summary>Makes ids of names.</summary>
public static class Slug
{
    /// <summary>Lower-case ASCII letters and digits; each run of anything else becomes one hyphen, none at the ends. May be empty.</summary>
    public static string Of(string name)
    {
        StringBuilder slug = new(name.Length);
        foreach (char c in name)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>The slug of the first words of a text, for facts that have no name of their own.</summary>
    /// <param name="text">A sentence.</param>
    /// <param name="words">How many words count.</param>
    public static string OfBeginning(string text, int words) =>
        string.Join('-', Of(text).Split('-', StringSplitOptions.RemoveEmptyEntries).Take(words));
}
