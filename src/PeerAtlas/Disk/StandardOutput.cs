using System.Runtime.InteropServices;

namespace PeerAtlas.Disk;

/// <summary>The stream to which a run tells what it did.</summary>
internal static partial class StandardOutput
{
    private const int Descriptor = 1;
    private const int GetFlags = 3;
    private const int AccessMode = 3;
    private const int ReadOnly = 0;

    /// <summary>Refuses to begin where it is closed: what the system opens next would bear its number, and be written to.</summary>
    /// <exception cref="StoppedException">It is closed, or only to be read.</exception>
    public static void Check()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        int flags = Control(Descriptor, GetFlags);
        if (flags < 0 || (flags & AccessMode) == ReadOnly || IsOwnPipe())
        {
            throw StoppedException.EnvironmentFailed("standard output is closed; lead it to a file, or to /dev/null.");
        }
    }

    // Where standard input is closed too, .NET opens a pipe of its own under both numbers, by which it hears of signals.
    private static bool IsOwnPipe()
    {
        try
        {
            return new FileInfo("/proc/self/fd/0").LinkTarget is { } input && input.StartsWith("pipe:", StringComparison.Ordinal) && new FileInfo("/proc/self/fd/1").LinkTarget == input;
        }
        catch (Exception unknown) when (DiskFailure.Is(unknown))
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Control(int descriptor, int command);
}
