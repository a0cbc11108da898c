using Microsoft.Playwright;

namespace PeerAtlas.Browser.Tests.Running;

/// <summary>The Chromium of this machine; none is ever downloaded.</summary>
internal static class InstalledChromium
{
    private const string Variable = "PEERATLAS_CHROMIUM";
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>How it is started: without a window, and without asking anything of the network.</summary>
    public static BrowserTypeLaunchOptions Launch => new()
    {
        ExecutablePath = Find(),
        Headless = true,
        // It only guards against waiting for ever; a reader who copies has a browser started while others have the machine.
        Timeout = 120_000,
        Args =
        [
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
        ],
    };

    private static string Find()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrEmpty(named))
        {
            return File.Exists(named) ? named : throw new FileNotFoundException($"{Variable} is '{named}', and no such file is there.");
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.Prepend("/usr/bin")
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException(
                "The browser tests need Chromium, and none was found. Install it (Debian and Ubuntu: apt-get install chromium; "
                + $"Fedora: dnf install chromium; macOS: brew install --cask chromium), or set {Variable} to its path.");
    }
}
