using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PeerAtlas.Policy.National;

namespace PeerAtlas.Site.Articles;

/// <summary>Finds the glossary's terms, and their other names, in running text.</summary>
public sealed class GlossaryTerms
{
    private readonly Dictionary<string, GlossaryEntry> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Regex names;

    /// <summary>Makes ready to look for the terms of a glossary.</summary>
    public GlossaryTerms(ImmutableArray<GlossaryEntry> glossary)
    {
        foreach (GlossaryEntry entry in glossary)
        {
            foreach (string name in entry.Also.Prepend(entry.Term))
            {
                byName.TryAdd(name, entry);
            }
        }

        // The longest name first, so that "1915(b) waiver" is found before "waiver". Written without any letter in lower
        // case, a name is an acronym or a code, and ACT is not to be found in "act". Any other may end in a plural s.
        string any = string.Join('|', byName.Keys
            .OrderByDescending(name => name.Length)
            .ThenBy(name => name, StringComparer.Ordinal)
            .Select(name => name.Any(char.IsAsciiLetterLower) ? $"(?i:{Regex.Escape(name)}s?)" : Regex.Escape(name)));
        names = new Regex(any.Length == 0 ? "(?!)" : $@"(?<![\p{{L}}\p{{N}}-])(?:{any})(?![\p{{L}}\p{{N}}-])", RegexOptions.CultureInvariant);
    }

    /// <summary>A text in parts: those that use a term for the first time, with its entry, and those between them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="used">The terms that were used before; kept up to date.</param>
    public IEnumerable<(string Words, GlossaryEntry? Entry)> FirstUses(string text, HashSet<GlossaryEntry> used)
    {
        int from = 0;
        foreach ((Match at, GlossaryEntry entry) in In(text))
        {
            if (used.Add(entry))
            {
                yield return (text[from..at.Index], null);
                yield return (at.Value, entry);
                from = at.Index + at.Length;
            }
        }

        yield return (text[from..], null);
    }

    private IEnumerable<(Match At, GlossaryEntry Entry)> In(string text)
    {
        foreach (Match match in names.Matches(text))
        {
            if (byName.TryGetValue(match.Value, out GlossaryEntry? entry) || byName.TryGetValue(match.Value[..^1], out entry))
            {
                yield return (match, entry);
            }
        }
    }
}
