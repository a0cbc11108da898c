using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Policy.Geography;

/// <summary>The ways in which people write a state, the District of Columbia or a territory.</summary>
public static class JurisdictionNames
{
    private const int LongestName = 64;

    // What no rule makes of the name: the capital that everybody says, an abbreviation in print, and names of territories in use.
    private static readonly FrozenDictionary<string, string> Others = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["washington dc"] = "DC",
        ["wash dc"] = "DC",
        ["washington district of columbia"] = "DC",
        ["district"] = "DC",
        ["w va"] = "WV",
        ["cnmi"] = "MP",
        ["usvi"] = "VI",
        ["us virgin islands"] = "VI",
        ["united states virgin islands"] = "VI",
        ["virgin islands of the united states"] = "VI",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] Forms = ["the ", "state of ", "commonwealth of the ", "commonwealth of ", "territory of ", "us territory of "];

    private static readonly FrozenDictionary<string, string> ByFolded = Jurisdictions.Names
        .SelectMany(pair => new[] { pair.Key, pair.Value, Jurisdictions.SlugOf(pair.Value) }.Select(Folded).Distinct(), (pair, name) => KeyValuePair.Create(name, pair.Key))
        .Concat(Others)
        .DistinctBy(pair => pair.Key)
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>
    /// The code of the one that a text names: by its code ("NC", "N.C."), its name in any case, the name of its file, with "state of" before it,
    /// by the beginnings of its words ("N. Carolina", "Calif.", "W Va"), or by another name in use ("Washington DC", "USVI"). Null for none and
    /// for what could be two.
    /// </summary>
    public static string? CodeOf(string text)
    {
        if (text.Length > LongestName)
        {
            return null;
        }

        string name = Folded(text);
        foreach (string form in Forms)
        {
            name = name.StartsWith(form, StringComparison.Ordinal) ? name[form.Length..] : name;
        }

        return ByFolded.GetValueOrDefault(name) ?? Shortened(name);
    }

    /// <summary>What was probably meant by a text that names none; null where nothing is near.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="codes">The codes to choose from.</param>
    /// <returns>The code of the nearest.</returns>
    public static string? Nearest(string text, IEnumerable<string> codes)
    {
        Dictionary<string, string> names = codes.Order(StringComparer.Ordinal).ToDictionary(code => Folded(Jurisdictions.Names[code]), StringComparer.Ordinal);
        return NearestWord.Of(Folded(text), names.Keys) is { } nearest ? names[nearest] : null;
    }

    // Letters alone are a code ("N Y"). Else each word is the beginning of the word in its place; one word alone has three letters at least and
    // begins no other name, so that "Virgin" is not Virginia.
    private static string? Shortened(string name)
    {
        string[] words = name.Split(' ');
        if (words.All(word => word.Length == 1))
        {
            return ByFolded.GetValueOrDefault(string.Concat(words));
        }

        (string Code, string[] Words)[] begun =
        [
            .. Jurisdictions.Names
                .Select(pair => (pair.Key, Words: Folded(Jurisdictions.SlugOf(pair.Value)).Split(' ')))
                .Where(each => words.Length <= each.Words.Length && words.Zip(each.Words).All(pair => pair.Second.StartsWith(pair.First, StringComparison.Ordinal))),
        ];
        return begun is [var only] && only.Words.Length == words.Length && name.Length >= 3 ? only.Code : null;
    }

    // Letters without accents in lower case, words with one space between them; a point ends no word ("D.C." is "dc").
    private static string Folded(string text)
    {
        StringBuilder folded = new(text.Length);
        string plain = text.Normalize(NormalizationForm.FormD);
        for (int i = 0; i < plain.Length; i++)
        {
            char c = plain[i];
            if (char.IsLetterOrDigit(c))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('.' or '\'' or '’') && folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }
}
