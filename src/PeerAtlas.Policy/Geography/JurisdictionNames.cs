using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Policy.Geography;

/// <summary>The ways in which people write a state, the District of Columbia or a territory.</summary>
public static class JurisdictionNames
{
    private const int LongestName = 64;

    // What no rule makes of the name: abbreviations in print, what people say, and names in Spanish and in the languages of the territories.
    private const string OthersByCode =
        """
        AL: Ala|AZ: Ariz|AR: Ark|AS: Amerika Samoa, Amer Samoa, Samoa|CA: Cal, Cali, Calif|CO: Colo|CT: Conn|
        DC: District, the District, Washington DC, Washington D.C., Wash DC, Wash D.C., Washington District of Columbia, D.C., Distrito de Columbia|
        DE: Del|FL: Fla|GU: Guahan, Guåhan|HI: Hawai|ID: Ida|IL: Ill|IN: Ind|KS: Kan|KY: Ken|LA: Luisiana|MA: Mass|MI: Mich|MN: Minn|
        MO: Misuri|MP: CNMI, Northern Marianas, Northern Mariana, Mariana Islands, Marianas, N Mariana Islands, Islas Marianas, Islas Marianas del Norte|
        MS: Miss, Misisipi|MT: Mont|NC: N Carolina, N.C., Carolina del Norte|ND: N Dakota, N.D., Dakota del Norte|NE: Neb, Nebr|
        NH: N.H., Nuevo Hampshire|NJ: Jersey, N.J., Nueva Jersey|NM: N.M., Nuevo Mexico|NV: Nev|
        NY: NYS, N.Y., New York State, New York City, NYC, Nueva York|OK: Okla|OR: Ore|PA: Penn, Penna, Pensilvania|PR: Borinquen, Boriken|
        RI: R.I., Rhody|SC: S Carolina, S.C., Carolina del Sur|SD: S Dakota, S.D., Dakota del Sur|TN: Tenn|TX: Tex, Tejas|VA: Virg|
        VI: USVI, U.S.V.I., Virgin Islands, US Virgin Islands, the Virgin Islands, United States Virgin Islands, Virgin Islands of the United States, Islas Virgenes|
        WA: Wash, Washington State, Wash State|WI: Wis, Wisc|WV: W Virginia, W.V., W Va, Virginia Occidental|WY: Wyo
        """;

    private static readonly FrozenDictionary<string, ImmutableArray<string>> Others = OthersByCode
        .Split('|', StringSplitOptions.TrimEntries)
        .Select(row => row.Split(": "))
        .ToFrozenDictionary(row => row[0], row => ImmutableArray.Create(row[1].Split(", ")), StringComparer.Ordinal);

    /// <summary>What may stand before a name and changes nothing, in small letters: "state of", "estado de".</summary>
    public static ImmutableArray<string> Forms { get; } =
    [
        "the", "state of", "commonwealth of the", "commonwealth of", "territory of the", "territory of", "us territory of", "island of", "city of",
        "ciudad de", "estado de", "el estado de", "estado libre asociado de", "mancomunidad de las", "mancomunidad de", "territorio de", "isla de", "la isla de",
    ];

    /// <summary>Other names of a state in use: "Calif", "Nueva York", "USVI". None for most codes of no other name.</summary>
    /// <param name="code">Its two-letter code.</param>
    public static ImmutableArray<string> OthersOf(string code) => Others.GetValueOrDefault(code, []);

    private static readonly FrozenDictionary<string, string> ByFolded = Jurisdictions.Names
        .SelectMany(pair => new[] { pair.Key, pair.Value, Jurisdictions.SlugOf(pair.Value) }.Select(Folded).Distinct(), (pair, name) => KeyValuePair.Create(name, pair.Key))
        .Concat(Others.SelectMany(pair => pair.Value, (pair, name) => KeyValuePair.Create(Folded(name), pair.Key)))
        .DistinctBy(pair => pair.Key)
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>
    /// The code of the one that a text names: by its code ("NC", "N.C."), its name in any case, the name of its file, with "state of" before it,
    /// by the beginnings of its words ("N. Carolina", "Calif.", "W Va"), or by another name in use ("Washington DC", "USVI", "Nueva York"). Null
    /// for none and for what could be two.
    /// </summary>
    public static string? CodeOf(string text)
    {
        if (text.Length > LongestName)
        {
            return null;
        }

        string name = Folded(text);
        for (string before = ""; before != name;)
        {
            before = name;
            name = Forms.FirstOrDefault(form => before.StartsWith($"{form} ", StringComparison.Ordinal)) is { } form && !ByFolded.ContainsKey(before) ? before[(form.Length + 1)..] : before;
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
