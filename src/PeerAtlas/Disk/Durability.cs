using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace PeerAtlas.Disk;

/// <summary>Has the disk keep what was written, so that a loss of power after a swap of names finds whole files under them and no empty ones.</summary>
internal static partial class Durability
{
    private const int DirectoryOnly = 0x10000;
    private const int DirectoryOnlyArm = 0x4000;

    /// <summary>
    /// Waits until everything below a folder is on its disk. One call for all of it: one for each of thousands of files takes minutes on a slow
    /// disk. On systems without such a call it does nothing.
    /// </summary>
    /// <exception cref="IOException">The disk took the files before and cannot keep them.</exception>
    public static void Keep(string folder)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        // The number of this flag is one of the few that differ by processor.
        int flags = RuntimeInformation.ProcessArchitecture is Architecture.Arm or Architecture.Arm64 ? DirectoryOnlyArm : DirectoryOnly;
        using SafeFileHandle handle = new(OpenDescriptor(folder, flags), ownsHandle: true);
        if (!handle.IsInvalid && SyncFileSystem(handle) != 0)
        {
            int error = Marshal.GetLastPInvokeError();
            throw new IOException($"{Marshal.GetPInvokeErrorMessage(error)} : '{folder}'", error);
        }
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int OpenDescriptor(string path, int flags);

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SyncFileSystem(SafeFileHandle handle);
}
