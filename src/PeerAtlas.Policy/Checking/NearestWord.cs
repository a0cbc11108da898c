namespace PeerAtlas.Policy.Checking;

/// <summary>Finds the word that a misspelled one was probably meant to be.</summary>
public static class NearestWord
{
    private const int LongestWord = 64;

    // A longer list makes a slip ambiguous anyway, and this bounds the work that a hostile file can cause.
    private const int MostCandidates = 100;

    /// <summary>
    /// The candidate nearest to <paramref name="word"/>: at most one slip for every three letters (a letter more, less,
    /// wrong, or two swapped), else the only one of which it is the beginning or the end. Null when none is near.
    /// Case does not count.
    /// </summary>
    public static string? Of(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > LongestWord)
        {
            return null;
        }

        string given = word.ToLowerInvariant();
        string? nearest = null;
        string? extended = null;
        int extensions = 0;
        int least = Math.Max(1, given.Length / 3) + 1;
        foreach (string candidate in candidates.Take(MostCandidates))
        {
            int distance = Math.Abs(candidate.Length - given.Length) >= least || candidate.Length > LongestWord
                ? int.MaxValue
                : Distance(given, candidate.ToLowerInvariant());
            if (distance < least)
            {
                (nearest, least) = (candidate, distance);
            }

            if (Extends(candidate, given))
            {
                (extended, extensions) = (candidate, extensions + 1);
            }
        }

        return nearest ?? (extensions == 1 ? extended : null);
    }

    /// <summary>
    /// Damerau-Levenshtein distance in its restricted form (optimal string alignment): the least number of letters put
    /// in, left out, replaced or swapped with their neighbour.
    /// </summary>
    public static int Distance(string left, string right)
    {
        int[] beforeLast = new int[right.Length + 1];
        int[] last = new int[right.Length + 1];
        int[] current = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, 1 + Math.Min(last[j], current[j - 1]));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }

    private static bool Extends(string candidate, string beginning) =>
        beginning.Length >= 3
        && candidate.Length > beginning.Length
        && (candidate.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)
            || candidate.EndsWith(beginning, StringComparison.OrdinalIgnoreCase));
}
