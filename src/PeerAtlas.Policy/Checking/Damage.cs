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
/// names of characters that only HTML knows.
/// </summary>
internal static partial class DamagedText
{
    /// <summary>Each damaged place, in order of its kind and its index.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isMarkdown">True where HTML's names of characters are read as such.</param>
    public static IEnumerable<Damage> In(string text, bool isMarkdown = false) =>
        Characters(text).Concat(Encodings(text)).Concat(Entities(text, isMarkdown ? DoubledEntity() : Entity()));

    /// <summary>The same of characters that are damaged by themselves, where a text names them by their numbers.</summary>
    public static IEnumerable<Damage> Characters(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\uFFFD')
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

    [GeneratedRegex("&amp;(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|(?:amp|nbsp|lt|gt|quot|apos|[lr][sd]quo|[nm]dash|hellip));", RegexOptions.CultureInvariant)]
    private static partial Regex DoubledEntity();
}
