using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace PeerAtlas.Disk;

/// <summary>The streams to which a run tells what it did, and what went wrong.</summary>
/// <remarks>
/// Until it is known that files can be opened, nothing here may need a further part of .NET: each is a file, and where few may be open it is not found.
/// </remarks>
internal static unsafe partial class StandardStreams
{
    private const int Output = 1;
    private const int Errors = 2;
    private const int FirstOther = 3;
    private const int LastOther = 15;
    private const int GetFlags = 3;
    private const int AccessMode = 3;
    private const int ReadOnly = 0;

    /// <summary>Refuses to begin where standard output is closed: what the system opens next would bear its number, and be written to.</summary>
    /// <exception cref="StoppedException">It is closed, or only to be read.</exception>
    public static void CheckOutput()
    {
        if (!IsToBeWritten(Output))
        {
            throw StoppedException.EnvironmentFailed("standard output is closed; lead it to a file, or to /dev/null.");
        }
    }

    /// <summary>Whether anybody hears what is told of errors; where the stream is closed, nothing may be written to what bears its number now.</summary>
    public static bool ErrorsAreHeard => IsToBeWritten(Errors);

    /// <summary>Tells of an error by the system itself; nothing where the stream is closed.</summary>
    /// <param name="line">One line, without its end.</param>
    public static void Tell(string line)
    {
        if (OperatingSystem.IsWindows())
        {
            TellByConsole(line);
        }
        else if (ErrorsAreHeard)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(line + '\n');
            fixed (byte* first = bytes)
            {
                _ = Write(Errors, first, bytes.Length);
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void TellByConsole(string line) => Console.Error.WriteLine(line);

    private static bool IsToBeWritten(int descriptor) =>
        OperatingSystem.IsWindows() || (Control(descriptor, GetFlags) is >= 0 and var flags && (flags & AccessMode) != ReadOnly && !IsOwnPipe(descriptor));

    // Under the number of a stream that is closed .NET opens a pipe of its own, by which it hears of signals, and of which it has the other end too.
    private static bool IsOwnPipe(int descriptor)
    {
        if (LinkOf(descriptor) is not { } link || !link.StartsWith("pipe:", StringComparison.Ordinal))
        {
            return false;
        }

        for (int other = descriptor == Output ? 0 : FirstOther; other <= LastOther; other++)
        {
            if (other != descriptor && LinkOf(other) == link && (Control(other, GetFlags) & AccessMode) == ReadOnly)
            {
                return true;
            }
        }

        return false;
    }

    private static string? LinkOf(int descriptor)
    {
        try
        {
            return new FileInfo($"/proc/self/fd/{descriptor}").LinkTarget;
        }
        catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    [LibraryImport("libc", EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Control(int descriptor, int command);

    [LibraryImport("libc", EntryPoint = "write")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint Write(int descriptor, byte* bytes, nint length);
}
