using PeerAtlas.Site.Hosting;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Disk;

/// <summary>
/// The compressed forms that stand beside text files, for hosts that send what is there. Those of a file whose bytes are the
/// same as in the old output are taken from there.
/// </summary>
internal static class CompressedForms
{
    /// <summary>Makes the forms of a file; none of a file that is no text.</summary>
    /// <param name="file">The file.</param>
    /// <param name="earlier">The output that may have the same; null to take nothing over.</param>
    public static IEnumerable<SiteFile> Of(SiteFile file, EarlierOutput? earlier) =>
        earlier is not null && earlier.Has(file.Path, file.Content.Span)
        && earlier.Read(file.Path + Compression.BrotliEnding) is { Length: > 0 } brotli && earlier.Read(file.Path + Compression.GzipEnding) is { Length: > 0 } gzip
            ? [new SiteFile(file.Path + Compression.BrotliEnding, brotli), new SiteFile(file.Path + Compression.GzipEnding, gzip)]
            : Compression.FormsOf(file);
}
