using System.ComponentModel;
using System.Diagnostics;

namespace PeerAtlas.Preview;

/// <summary>Opens the browser that the system would open.</summary>
internal static class BrowserOpening
{
    /// <summary>Opens an address. That it could not is told and ends nothing.</summary>
    /// <param name="address">The address.</param>
    /// <param name="output">Told when it could not.</param>
    public static async Task Open(Uri address, TextWriter output)
    {
        try
        {
            using Process? opener = Process.Start(Opener(address));
            if (opener is null)
            {
                return;
            }

            await opener.WaitForExitAsync().ConfigureAwait(false);
            if (opener.ExitCode != 0)
            {
                Tell($"{opener.StartInfo.FileName} ended with {opener.ExitCode}");
            }
        }
        catch (Exception failure) when (failure is Win32Exception or InvalidOperationException or IOException)
        {
            Tell(failure.Message);
        }

        void Tell(string why) => output.WriteLine($"No browser was opened ({why}); open {address} yourself.");
    }

    // What the opener has to say of its own is of no use here.
    private static ProcessStartInfo Opener(Uri address) => OperatingSystem.IsWindows()
        ? new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true }
        : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [address.AbsoluteUri])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
}
