using System.Globalization;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Downloads;

/// <summary>Sizes of files in a reader's words.</summary>
internal static class FileSizes
{
    private const decimal Kilo = 1000;

    /// <summary>"950 bytes", "34 KB" or "1.2 MB" (thousands of bytes, and millions).</summary>
    public static string InWords(this SiteFile file) => file.Content.Length switch
    {
        < 1000 and var bytes => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
        < 999_500 and var bytes => string.Create(CultureInfo.InvariantCulture, $"{bytes / Kilo:0} KB"),
        var bytes => string.Create(CultureInfo.InvariantCulture, $"{bytes / Kilo / Kilo:0.0} MB"),
    };
}
