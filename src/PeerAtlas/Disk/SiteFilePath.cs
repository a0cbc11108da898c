using PeerAtlas.Site.Building;

namespace PeerAtlas.Disk;

/// <summary>Makes sure that no file of the site can be written outside the output folder.</summary>
internal static class SiteFilePath
{
    /// <summary>Whether a path is relative, stays below its folder and means the same on every system.</summary>
    public static bool IsSafe(string path) =>
        path.Split('/').All(segment => segment is not ("" or "." or ".."))
        && !path.Any(character => character is '\\' or ':' || char.IsControl(character));

    /// <summary>Stops when any file's path is unsafe, taken twice or kept for the marker.</summary>
    public static void CheckAll(IEnumerable<SiteFile> files)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { OutputMarker.FileName };
        foreach (var file in files)
        {
            if (!IsSafe(file.Path))
            {
                throw new StoppedException(ExitStatus.DataHasErrors, $"'{file.Path}' is not a path below the output folder; nothing was written.");
            }

            if (!seen.Add(file.Path))
            {
                throw new StoppedException(ExitStatus.DataHasErrors, $"two files of the site would be written to '{file.Path}'; nothing was written.");
            }
        }
    }
}
