using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace PeerAtlas.Disk;

/// <summary>
/// A short-lived folder beside the output, named after the process that made it, its second of start and a random part:
/// <c>.output.new-4711-1760000000-1f2e3d4c</c> for a copy that is being written or deleted, <c>.output.old-…</c> for the
/// whole old copy while it is aside.
/// </summary>
/// <param name="Path">Where it is.</param>
/// <param name="Maker">The number of the process that made it.</param>
/// <param name="MakerStarted">When that process started, in seconds since 1970.</param>
internal sealed record SiblingFolder(string Path, int Maker, long MakerStarted)
{
    private const int SecondsOfDoubt = 2;
    private static readonly long StartOfThisProcess = StartOf(Process.GetCurrentProcess());


    /// <summary>The kind for copies that are incomplete: being written or being deleted.</summary>
    public const string New = "new";

    /// <summary>The kind for a whole old copy that waits for the new one to take its place.</summary>
    public const string Old = "old";

    /// <summary>A name for this process that nothing has yet.</summary>
    public static string FreshPath(string output, string kind) =>
        Prefix(output, kind) + $"{Environment.ProcessId}-{StartOfThisProcess}-{RandomNumberGenerator.GetHexString(8, lowercase: true)}";

    /// <summary>The folders of one kind beside an output.</summary>
    public static IEnumerable<SiblingFolder> All(string output, string kind)
    {
        string prefix = Prefix(output, kind);
        string parent = System.IO.Path.GetDirectoryName(output)!;
        return Directory.Exists(parent)
            ? Directory.GetDirectories(parent)
                .Where(path => path.StartsWith(prefix, StringComparison.Ordinal))
                .Select(path => Parse(path, path[prefix.Length..].Split('-')))
                .OfType<SiblingFolder>()
            : [];
    }

    /// <summary>Whether the process that made the folder still runs. A later process with the same number does not count.</summary>
    public bool IsInUse()
    {
        try
        {
            using Process process = Process.GetProcessById(Maker);
            return Math.Abs(StartOf(process) - MakerStarted) <= SecondsOfDoubt;
        }
        catch (ArgumentException)
        {
            return false;
        }
        catch (Exception unknown) when (unknown is Win32Exception or InvalidOperationException)
        {
            return true;
        }
    }

    private static SiblingFolder? Parse(string path, string[] parts) =>
        parts.Length == 3
        && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int maker)
        && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out long started)
            ? new SiblingFolder(path, maker, started)
            : null;

    private static long StartOf(Process process) => new DateTimeOffset(process.StartTime).ToUnixTimeSeconds();

    private static string Prefix(string output, string kind) =>
        System.IO.Path.Combine(System.IO.Path.GetDirectoryName(output)!, $".{System.IO.Path.GetFileName(output)}.{kind}-");
}
