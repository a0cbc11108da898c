namespace PeerAtlas.Site.Pages;

/// <summary>A file of the finished site, in memory.</summary>
/// <param name="Path">Below the output folder, forward slashes, no slash in front: <c>states/idaho/index.html</c>.</param>
/// <param name="Content">Its bytes; text is UTF-8 without a byte order mark.</param>
public sealed record SiteFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>A file that is made when it is first asked for.</summary>
    /// <param name="path">As in <see cref="Path"/>.</param>
    /// <param name="make">Makes it.</param>
    public static KeyValuePair<string, Lazy<SiteFile>> Planned(string path, Func<SiteFile> make) =>
        KeyValuePair.Create(path, new Lazy<SiteFile>(make));
}
