using System.Globalization;
using System.Text.RegularExpressions;

namespace PeerAtlas.Disk;

/// <summary>Whether a folder is where another disk begins, whose name can be changed by nobody while it is there.</summary>
internal static partial class MountPoint
{
    private const string Table = "/proc/self/mountinfo";

    // The fifth field of a line is where it is mounted (proc(5)).
    private const int Field = 4;

    /// <summary>Whether it is one, where the system tells; false elsewhere.</summary>
    /// <param name="folder">Its real path.</param>
    public static bool Is(string folder)
    {
        try
        {
            return File.Exists(Table) && File.ReadLines(Table).Any(line => line.Split(' ') is { Length: > Field } fields && Plain(fields[Field]) == folder);
        }
        catch (Exception failure) when (DiskFailure.Is(failure))
        {
            return false;
        }
    }

    // Spaces and the like stand there as a backslash and three digits of eight.
    private static string Plain(string field) =>
        Octal().Replace(field, found => ((char)Convert.ToInt32(found.Groups[1].Value, 8)).ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\\([0-7]{3})")]
    private static partial Regex Octal();
}
