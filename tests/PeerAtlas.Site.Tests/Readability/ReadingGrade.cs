using System.Text.RegularExpressions;

namespace PeerAtlas.Site.Tests.Readability;

/// <summary>
/// How many years of school a text asks for, by the formula of Flesch and Kincaid (1975):
/// 0.39 × words a sentence + 11.8 × syllables a word − 15.59.
/// </summary>
/// <remarks>
/// Syllables are counted by rule, not by dictionary: each run of vowels (y among them) is one; a silent e at the end, and
/// the e of a silent -es or -ed, is none; -le after a consonant is one; a few joins of vowels that are spoken apart
/// (ia, io, ua, eo and the like, but for -tion, -cial and their kin) are two. A word has at least one. The rule errs by a
/// few in a hundred words, to either side.
/// </remarks>
internal static partial class ReadingGrade
{
    /// <summary>The grade of a text; 0 for one without words.</summary>
    public static double Of(string text)
    {
        var sentences = Sentences().Split(text).Select(sentence => Word().Matches(sentence).Select(word => word.Value).ToList()).Where(words => words.Count > 0).ToList();
        var words = sentences.SelectMany(sentence => sentence).ToList();
        return words.Count == 0 ? 0 : (0.39 * words.Count / sentences.Count) + (11.8 * words.Sum(Syllables) / words.Count) - 15.59;
    }

    /// <summary>The syllables of one word.</summary>
    public static int Syllables(string word)
    {
        var letters = NoLetter().Replace(word.ToLowerInvariant(), "");
        if (letters.EndsWith("'s", StringComparison.Ordinal))
        {
            letters = letters[..^2];
        }

        letters = letters.Replace("'", "", StringComparison.Ordinal);
        letters = Silent().Replace(letters, "");
        return Math.Max(1, Vowels().Count(letters) + Apart().Count(letters));
    }

    // A sentence ends with . ! ? and white space, or with its line; "e.g." and initials are not used on the site.
    [GeneratedRegex(@"(?<=[.!?])[""”’)]*\s+|\n")]
    private static partial Regex Sentences();

    [GeneratedRegex(@"[A-Za-z][A-Za-z'’]*")]
    private static partial Regex Word();

    [GeneratedRegex("[^a-z']")]
    private static partial Regex NoLetter();

    [GeneratedRegex("(?<=[aeiouy][^aeiouy]*)(?<![^aeiouy]l|[aeiouy])e$|(?<=[aeiouy][^aeiouy]*)(?<![^aeiouy]l|[cgsxz]|sh|ch|[aeiouy])es$|(?<=[aeiouy][^aeiouy]*)(?<![td]|[^aeiouy]l|[aeiouy])ed$")]
    private static partial Regex Silent();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex Vowels();

    [GeneratedRegex("(?<![tcsgx])i(a|o)|(?<![qg])ua|(?<!p)eo(?!us)|uou|iu|ying|eing")]
    private static partial Regex Apart();
}
