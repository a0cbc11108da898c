using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Downloads;

/// <summary>The licenses of what others made and the site sends to its readers, gathered when the front end is built.</summary>
public static class ThirdPartyNotices
{
    /// <summary>The file's path, as in <see cref="SiteFile.Path"/>.</summary>
    public const string Path = "third-party-notices.txt";

    /// <summary>The file.</summary>
    public static SiteFile File { get; } = Read();

    private static SiteFile Read()
    {
        using Stream text = typeof(ThirdPartyNotices).Assembly.GetManifestResourceStream("notices/third-party.txt")!;
        byte[] bytes = new byte[text.Length];
        text.ReadExactly(bytes);
        return new SiteFile(Path, bytes);
    }
}
