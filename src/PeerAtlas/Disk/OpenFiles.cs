using System.Globalization;
using System.Runtime.InteropServices;

namespace PeerAtlas.Disk;

/// <summary>How many files the system lets a program have open at once.</summary>
internal static unsafe partial class OpenFiles
{
    /// <summary>What the program's own parts and a preview with a few readers take, with room to spare.</summary>
    public const ulong Least = 256;

    private const int LimitOnLinux = 7;
    private const int LimitOnMac = 8;

    /// <summary>Refuses to begin where they are too few: parts of .NET itself would be missing in the midst of the work.</summary>
    /// <exception cref="StoppedException">They are too few.</exception>
    public static void Check()
    {
        Limit limit;
        if (!OperatingSystem.IsWindows() && GetLimit(OperatingSystem.IsLinux() ? LimitOnLinux : LimitOnMac, &limit) == 0 && limit.Soft < Least)
        {
            throw StoppedException.EnvironmentFailed(
                $"only {limit.Soft.ToString(CultureInfo.InvariantCulture)} files may be open at once here, and {Least.ToString(CultureInfo.InvariantCulture)} are needed: ulimit -n {Least.ToString(CultureInfo.InvariantCulture)}.");
        }
    }

    [LibraryImport("libc", EntryPoint = "getrlimit")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetLimit(int resource, Limit* limit);

    // As getrlimit(2) has it.
    [StructLayout(LayoutKind.Sequential)]
    private struct Limit
    {
        public ulong Soft;
        public ulong Hard;
    }
}
