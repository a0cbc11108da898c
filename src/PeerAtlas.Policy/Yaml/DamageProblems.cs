using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Policy.Yaml;

/// <summary>Reports the damaged places of a file.</summary>
internal static class DamageProblems
{
    /// <summary>How many of a file are reported; a file that was damaged as a whole has them everywhere.</summary>
    private const int MostReported = 200;

    /// <summary>Reports each, wherever it stands, with its line and column.</summary>
    /// <param name="file">The file, as in messages.</param>
    /// <param name="text">All of it.</param>
    /// <param name="isMarkdown">True where HTML's names of characters are read as such.</param>
    public static IEnumerable<Problem> In(string file, string text, bool isMarkdown = false)
    {
        TextPlaces places = new(file, text);
        return DamagedText.In(text, isMarkdown).Take(MostReported).Select(damage => Of(damage, places.At(damage.Index)));
    }

    /// <summary>Reports those of a single value that the file itself writes as escapes, at the value.</summary>
    public static IEnumerable<Problem> InEscapes(Place at, string value, string text) => DamagedText.In(value)
        .Where(damage => !text.Contains(value.Substring(damage.Index, Math.Min(2, value.Length - damage.Index)), StringComparison.Ordinal))
        .Take(1).Select(damage => Of(damage, at));

    private static Problem Of(Damage damage, Place at) => new(damage.Check.Code, damage.Check.Severity, at, damage.Message);
}
