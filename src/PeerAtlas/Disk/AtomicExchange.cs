using System.Runtime.InteropServices;

namespace PeerAtlas.Disk;

/// <summary>Lets two folders change names in one step, where the system can do it.</summary>
internal static partial class AtomicExchange
{
    private const int CurrentFolder = -100;
    private const uint LinuxExchange = 2;
    private const uint MacSwap = 2;
    private const int InvalidArgument = 22;
    private const int LinuxNoSuchCall = 38;
    private const int LinuxNotSupported = 95;
    private const int MacNotSupported = 45;

    /// <summary>Exchanges two folders on one disk. False when system or disk cannot; then nothing has changed.</summary>
    public static bool Try(string one, string other)
    {
        try
        {
            return OperatingSystem.IsLinux() ? Succeeded(RenameAt2(CurrentFolder, one, CurrentFolder, other, LinuxExchange), other)
                : OperatingSystem.IsMacOS() && Succeeded(RenameX(one, other, MacSwap), other);
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    private static bool Succeeded(int result, string path)
    {
        if (result == 0)
        {
            return true;
        }

        int error = Marshal.GetLastPInvokeError();
        return error is InvalidArgument or LinuxNoSuchCall or LinuxNotSupported or MacNotSupported
            ? false
            : throw new IOException($"{Marshal.GetPInvokeErrorMessage(error)} : '{path}'", error);
    }

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int fromFolder, string from, int toFolder, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameX(string from, string to, uint flags);
}
