using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace PeerAtlas.Disk;

/// <summary>
/// Opens plain files only. A named pipe holds whoever opens it until somebody writes into it, and a device may do anything; .NET tells neither from
/// a file before it is open. So it is opened without waiting (POSIX <c>O_NONBLOCK</c>), and closed again when it is no file.
/// </summary>
internal static partial class PlainFile
{
    private const int LinuxNonBlocking = 0x800;
    private const int LinuxCloseOnExec = 0x80000;
    private const int MacNonBlocking = 0x4;
    private const int MacCloseOnExec = 0x1000000;
    private const int NoSuchFile = 2;
    private const int NotPermitted = 1;
    private const int AccessDenied = 13;
    private const int NoSuchDevice = 6;
    private const int NoSuchAddress = 102;

    /// <summary>The file, open for reading; null for a pipe, a socket, a device or a folder.</summary>
    /// <exception cref="IOException">It is gone, or cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static SafeFileHandle? Open(string path)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
        {
            return File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }

        int flags = OperatingSystem.IsLinux() ? LinuxNonBlocking | LinuxCloseOnExec : MacNonBlocking | MacCloseOnExec;
        int opened = OpenDescriptor(path, flags);
        if (opened < 0)
        {
            int error = Marshal.GetLastPInvokeError();
            return error switch
            {
                // A socket cannot be opened at all.
                NoSuchDevice or NoSuchAddress => null,
                NoSuchFile => throw new FileNotFoundException($"there is no '{path}'", path),
                AccessDenied or NotPermitted => throw new UnauthorizedAccessException($"'{path}' may not be read"),
                _ => throw new IOException($"{Marshal.GetPInvokeErrorMessage(error)} : '{path}'", error),
            };
        }

        SafeFileHandle file = new(opened, ownsHandle: true);
        if (IsPlain(file))
        {
            return file;
        }

        file.Dispose();
        return null;
    }

    /// <summary>Its bytes; null for what is no file.</summary>
    /// <exception cref="IOException">It is gone, or cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[]? Read(string path)
    {
        using SafeFileHandle? file = Open(path);
        if (file is null)
        {
            return null;
        }

        byte[] content = new byte[RandomAccess.GetLength(file)];
        int count = 0;
        while (count < content.Length && RandomAccess.Read(file, content.AsSpan(count), count) is > 0 and var more)
        {
            count += more;
        }

        return count == content.Length ? content : content[..count];
    }

    // Of all that can be opened only a plain file has a length and lets one begin anywhere; terminals and pipes do not.
    private static bool IsPlain(SafeFileHandle file)
    {
        try
        {
            return (File.GetAttributes(file) & (FileAttributes.Directory | FileAttributes.Device)) == 0 && RandomAccess.GetLength(file) >= 0;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int OpenDescriptor(string path, int flags);
}
