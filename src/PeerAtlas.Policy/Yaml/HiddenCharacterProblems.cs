using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Policy.Yaml;

/// <summary>Reports the hidden characters of a file.</summary>
internal static class HiddenCharacterProblems
{
    /// <summary>How many of a file are reported; a file that was damaged as a whole has them everywhere.</summary>
    public const int MostReported = 200;

    /// <summary>Reports each of them that stands in a file as such, wherever it stands, with its line and column.</summary>
    public static IEnumerable<Problem> In(string file, string text)
    {
        int[] found = [.. HiddenCharacters.IndicesIn(text).Take(MostReported + 1)];
        TextPlaces places = new(file, text);
        return found.Take(MostReported).Select((index, number) => new Problem(
            ValueChecks.HiddenCharacter.Code, ValueChecks.HiddenCharacter.Severity, places.At(index),
            $"the hidden character {HiddenCharacters.Name(text, index)} stands here; retype the text without it"
                + (number == MostReported - 1 && found.Length > MostReported ? "; there are more of them below" : "")));
    }
}
