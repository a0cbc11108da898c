using System.Collections.Immutable;
using PeerAtlas.Policy.Glossary;

namespace PeerAtlas.Site.Glossary;

/// <summary>Finds the glossary's terms, and their other names, in running text.</summary>
public sealed class GlossaryTerms
{
    private readonly Dictionary<string, List<Name>> byFirstWord = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes ready to look for the terms of a glossary.</summary>
    public GlossaryTerms(ImmutableArray<GlossaryEntry> glossary)
    {
        // The longest name first, so that "1915(b) waiver" is found before "waiver".
        foreach (Name name in glossary
            .SelectMany(entry => entry.Also.Prepend(entry.Term).Select(text => new Name(text, entry)))
            .DistinctBy(name => name.Text, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(name => name.Text.Length))
        {
            string first = name.Text[..WordAt(name.Text, 0)];
            Add(first, name);
            if (name.HasPlural && first == name.Text)
            {
                Add(first + "s", name);
            }
        }

        void Add(string word, Name name)
        {
            if (!byFirstWord.TryGetValue(word, out List<Name>? names))
            {
                byFirstWord[word] = names = [];
            }

            names.Add(name);
        }
    }

    /// <summary>A text in parts: those that use a term for the first time, with its entry, and those between them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="used">The terms that were used before; kept up to date.</param>
    public IEnumerable<(string Words, GlossaryEntry? Entry)> FirstUses(string text, HashSet<GlossaryEntry> used)
    {
        int from = 0;
        foreach ((Range at, GlossaryEntry entry) in In(text))
        {
            if (used.Add(entry))
            {
                yield return (text[from..at.Start.Value], null);
                yield return (text[at], entry);
                from = at.End.Value;
            }
        }

        yield return (text[from..], null);
    }

    private IEnumerable<(Range At, GlossaryEntry Entry)> In(string text)
    {
        for (int at = 0; at < text.Length;)
        {
            int past = WordAt(text, at);
            if (past > at
                && (at == 0 || text[at - 1] != '-')
                && byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(at, past - at), out List<Name>? names)
                && names.Select(name => (Past: name.PastIn(text, at), name.Entry)).FirstOrDefault(found => found.Past > 0) is { Entry: not null } found)
            {
                past = found.Past;
                yield return (at..past, found.Entry);
            }

            at = Math.Max(past, at + 1);
        }
    }

    private static int WordAt(string text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private sealed record Name(string Text, GlossaryEntry Entry)
    {
        // Written without any letter in lower case, a name is an acronym or a code, and ACT is not to be found in "act". Any
        // other may end in a plural s.
        public bool HasPlural { get; } = Text.Any(char.IsAsciiLetterLower);

        /// <summary>Where the name ends that stands at that place of a text; 0 when it does not stand there.</summary>
        public int PastIn(string text, int at)
        {
            int past = at + Text.Length;
            if (!text.AsSpan(at).StartsWith(Text, HasPlural ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
            {
                return 0;
            }

            return HasPlural && past < text.Length && text[past] is 's' && Ends(text, past + 1) ? past + 1
                : Ends(text, past) ? past
                : 0;
        }

        private static bool Ends(string text, int at) => at == text.Length || !(char.IsLetterOrDigit(text[at]) || text[at] == '-');
    }
}
