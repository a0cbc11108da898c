using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Policy.Yaml;

/// <summary>Lines and columns of many places in one text: its lines are found once.</summary>
/// <param name="file">The file, as in messages.</param>
/// <param name="text">All of it. A line ends with a line feed, a carriage return, or both.</param>
internal sealed class TextPlaces(string file, string text)
{
    private readonly Lazy<int[]> starts = new(() => [.. StartsOfLines(text)]);

    /// <summary>The line and column, from 1, of the character with that index.</summary>
    public Place At(int index)
    {
        int found = Array.BinarySearch(starts.Value, index);
        int line = found < 0 ? ~found : found + 1;
        return new Place(file, line, index - starts.Value[line - 1] + 1);
    }

    private static IEnumerable<int> StartsOfLines(string text)
    {
        yield return 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                yield return i + 1;
            }
        }
    }
}
