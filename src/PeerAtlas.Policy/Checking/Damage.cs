using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace PeerAtlas.Policy.Checking;

/// <summary>A damaged place of a text.</summary>
/// <param name="Index">Where it begins.</param>
/// <param name="Check">Which check found it.</param>
/// <param name="Message">What stands there and, where it can be told, what was meant.</param>
internal readonly record struct Damage(int Index, Check Check, string Message);

/// <summary>
/// Finds what copying, converting and wrong encodings leave of a text: replacement and private-use characters, letters read in a wrong encoding,
/// names of characters that only HTML knows, question marks in place of letters, signs of printed type, words of two scripts.
/// </summary>
internal static partial class DamagedText
{
    private const int LongestShown = 20;

    // From U+FB00.
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    // Mac OS Roman has these where Windows-1252 and Latin-1 have capital letters.
    private static readonly Dictionary<char, char> MacMeant = new() { ['Õ'] = '’', ['Ò'] = '“', ['Ó'] = '”', ['Ð'] = '–' };

    /// <summary>Each damaged place, in order of its kind and its index.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isMarkdown">True where HTML's names of characters are read as such.</param>
    public static IEnumerable<Damage> In(string text, bool isMarkdown = false) =>
        Characters(text).Concat(Encodings(text)).Concat(Entities(text, isMarkdown ? DoubledEntity() : Entity())).Concat(CutEntities(text)).Concat(Words(text)).Concat(MixedWords(text));

    /// <summary>The same of characters that are damaged by themselves, where a text names them by their numbers.</summary>
    public static IEnumerable<Damage> Characters(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\uFFFC')
            {
                yield return new Damage(i, ValueChecks.LostCharacter, "the character U+FFFC stands here in place of a picture or a field that was not copied; look up what stood there");
            }
            else if (text[i] == '\uFFFD')
            {
                yield return new Damage(i, ValueChecks.LostCharacter, "the replacement character U+FFFD stands here in place of a letter that was lost; look the word up and retype it");
            }
            else if (char.GetUnicodeCategory(text, i) == UnicodeCategory.PrivateUse && Rune.TryGetRuneAt(text, i, out Rune rune))
            {
                yield return new Damage(i, ValueChecks.LostCharacter,
                    $"the private-use character {HiddenCharacters.Name(rune)} stands here, which only one font shows (in texts copied from Word or PDF most often a bullet or a symbol); retype what was meant");
            }
        }
    }

    private static IEnumerable<Damage> Encodings(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] >= '\u0080' && WrongEncoding.At(text, i) is { } wrong)
            {
                string read = Wording.Quote(text.Substring(i, wrong.Length));
                yield return wrong.Meant.Contains('\uFFFD', StringComparison.Ordinal)
                    ? new Damage(i, ValueChecks.LostCharacter, $"{read} is what is left of a letter that was lost; look the word up and retype it")
                    : new Damage(i, ValueChecks.DamagedText, $"{read} was read in a wrong encoding; write {Wording.Quote(wrong.Meant)}");
                i += wrong.Length - 1;
            }
        }
    }

    // What was left when the ';' of HTML's name of a character was lost. In an address it may be a parameter's name.
    private static IEnumerable<Damage> CutEntities(string text) => CutEntity().Matches(text).Select(match => new Damage(match.Index, ValueChecks.DamagedText,
        $"'{match.Value}' is what is left of HTML's name of a character; write {(WebUtility.HtmlDecode(match.Value + ";") is var meant && meant.Trim().Length > 0 ? Wording.Quote(meant) : "a plain space")}"));

    private static IEnumerable<Damage> Words(string text)
    {
        foreach (Match match in QuestionInWord().Matches(text))
        {
            yield return new Damage(match.Index, ValueChecks.DamagedText,
                $"{Wording.Quote(match.Value)} holds a question mark within a word, where most often a letter or an apostrophe was lost; look the word up and retype it");
        }

        foreach (Match match in MacQuotes().Matches(text))
        {
            yield return new Damage(match.Index, ValueChecks.DamagedText,
                $"'{match.Value}' stands here in place of a quotation mark or a dash, as old files of a Macintosh read elsewhere; write '{MacMeant[match.Value[0]]}'");
        }

        foreach (Match match in LooseMark().Matches(text))
        {
            yield return new Damage(match.Index, ValueChecks.DamagedText,
                $"{Wording.Quote(match.Value)} is a letter with its mark apart ({HiddenCharacters.Name(match.Value, 1)}), which no search finds; type the two as one letter");
        }

        foreach (Match match in Ligature().Matches(text))
        {
            yield return new Damage(match.Index, ValueChecks.DamagedText,
                $"'{match.Value}' ({HiddenCharacters.Name(match.Value, 0)}) is a sign of printed type, which no search finds; write {Wording.Quote(string.Concat(match.Value.Select(Typed)))}");
        }
    }

    // Letters of another script that touch those of this one; what was read in a wrong encoding is told as such.
    private static IEnumerable<Damage> MixedWords(string text)
    {
        foreach (Match other in OtherScript().Matches(text))
        {
            (int start, int end) = (other.Index, other.Index + other.Length);
            while (start > 0 && char.IsAsciiLetter(text[start - 1]) && other.Index - start < LongestShown)
            {
                start--;
            }

            while (end < text.Length && char.IsAsciiLetter(text[end]) && end - other.Index - other.Length < LongestShown)
            {
                end++;
            }

            if (end - start > other.Length && WrongEncoding.At(text, other.Index) is null)
            {
                yield return new Damage(start, ValueChecks.DamagedText,
                    $"{Wording.Quote(text[start..end])} mixes letters of two scripts: one was read in a wrong encoding, or only looks like the letter that was meant; retype the word");
            }
        }
    }

    // By Unicode's compatibility decomposition; the program has no tables of it, as it knows no culture.
    private static string Typed(char sign) => sign >= '\uFF01' ? ((char)(sign - 0xFEE0)).ToString() : Ligatures[sign - '\uFB00'];

    private static IEnumerable<Damage> Entities(string text, Regex form)
    {
        foreach (Match match in form.Matches(text))
        {
            string meant = WebUtility.HtmlDecode(match.Value.Replace("&amp;", "&", StringComparison.OrdinalIgnoreCase));
            if (meant != match.Value && Characters(meant).FirstOrDefault() is { Check: not null } lost)
            {
                yield return new Damage(match.Index, lost.Check, $"'{match.Value}': {lost.Message}");
            }
            else if (meant != match.Value)
            {
                yield return new Damage(match.Index, ValueChecks.DamagedText, $"'{match.Value}' is HTML's name of a character, and is shown as it stands; write "
                    + (meant is "\u00A0" or "\u00AD" or "" || HiddenCharacters.IndexIn(meant) >= 0 ? "a plain space, or nothing" : Wording.Quote(meant)));
            }
        }
    }

    [GeneratedRegex("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    [GeneratedRegex("&(?:#[0-9]{2,5}|#[xX][0-9a-fA-F]{2,4}|nbsp|[lr][sd]quo|[nm]dash|hellip|quot|apos)(?![;\\w=])", RegexOptions.CultureInvariant)]
    private static partial Regex CutEntity();

    [GeneratedRegex(@"(?<![^\s""'(\[“‘])\p{L}+(?:\?|¿)\p{Ll}+(?![^\s""')\].,;:!”’])", RegexOptions.CultureInvariant)]
    private static partial Regex QuestionInWord();

    // itÕs, ÒyesÓ, and dashes between words, where no language has such a letter.
    [GeneratedRegex(@"(?<=\p{Ll})Õ(?=(?:s|t|d|m|re|ve|ll)\b)|(?<=\p{Ll}s)Õ(?= \p{Ll})|(?<!\p{L})Ò(?=\p{L}[^Ó\n]{0,200}Ó)|(?<=\p{Ll}[.,!?]?)Ó(?!\p{L})|(?<=\p{L} )Ð(?= \p{L})|(?<=[0-9])Ð(?=[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex MacQuotes();

    // Those pairs alone for which there is one letter; languages with others write them so rightly.
    [GeneratedRegex(
        @"[AEIOUYCLNRSZaeiouyclnrsz]\u0301|[AEIOUNaeioun]\u0300|[AEIOUCGHJSWYaeioucghjswy]\u0302|[ANOIUanoiu]\u0303|[AEIOUaeiou]\u0304|[AEIOUYaeiouy]\u0308|[AUau]\u030A|[CSZERNDTcszerndt]\u030C|[CSTGKLNRcstgklnr]\u0327|[âêôÂÊÔăĂ][\u0300\u0301\u0303\u0309\u0323]",
        RegexOptions.CultureInvariant)]
    private static partial Regex LooseMark();

    [GeneratedRegex(@"[\uFB00-\uFB06\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]+", RegexOptions.CultureInvariant)]
    private static partial Regex Ligature();

    // Greek, Cyrillic, Kana, Han.
    [GeneratedRegex(@"[\u0370-\u03FF\u0400-\u052F\u3040-\u30FF\u4E00-\u9FFF]+", RegexOptions.CultureInvariant)]
    private static partial Regex OtherScript();

    [GeneratedRegex("&amp;(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|(?:amp|nbsp|lt|gt|quot|apos|[lr][sd]quo|[nm]dash|hellip));", RegexOptions.CultureInvariant)]
    private static partial Regex DoubledEntity();
}
