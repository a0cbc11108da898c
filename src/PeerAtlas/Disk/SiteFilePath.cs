using System.Text.RegularExpressions;

namespace PeerAtlas.Disk;

/// <summary>Makes sure that no file of the site can be written outside the output folder.</summary>
internal static partial class SiteFilePath
{
    /// <summary>Whether a path is relative, stays below its folder and means the same on every system.</summary>
    public static bool IsSafe(string path) =>
        path.Split('/').All(IsSafeSegment)
        && !path.Any(character => character is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' or '%' || char.IsControl(character));

    // Windows drops a dot or space at the end, and opens a device for its name whatever the ending ("con.html").
    private static bool IsSafeSegment(string segment) =>
        segment is not ("" or "." or "..")
        && !segment.EndsWith('.') && !segment.EndsWith(' ')
        && !DeviceName().IsMatch(segment);

    [GeneratedRegex(@"\A(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DeviceName();

    /// <summary>Stops when any file's path is unsafe, taken twice or kept for the marker.</summary>
    public static void CheckAll(IEnumerable<string> paths)
    {
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase) { OutputMarker.FileName };
        foreach (string path in paths)
        {
            if (!IsSafe(path))
            {
                throw new StoppedException(ExitStatus.DataHasErrors, $"'{path}' is not a path below the output folder; nothing was written.");
            }

            if (!seen.Add(path))
            {
                throw new StoppedException(ExitStatus.DataHasErrors, $"two files of the site would be written to '{path}'; nothing was written.");
            }
        }
    }
}
