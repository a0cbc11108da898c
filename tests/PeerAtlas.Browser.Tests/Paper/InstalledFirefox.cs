namespace PeerAtlas.Browser.Tests.Paper;

/// <summary>The Firefox of this machine; none is ever downloaded.</summary>
internal static class InstalledFirefox
{
    private const string Variable = "PEERATLAS_FIREFOX";
    private static readonly string[] Names = ["firefox", "firefox-esr"];

    public static string Find()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrEmpty(named))
        {
            return File.Exists(named) ? named : throw new FileNotFoundException($"{Variable} is '{named}', and no such file is there.");
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.Append("/usr/bin")
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException(
                "The tests of paper need Firefox, and none was found. Install it (Debian: apt-get install firefox-esr; "
                + $"Fedora: dnf install firefox; macOS: brew install --cask firefox), or set {Variable} to its path.");
    }
}
