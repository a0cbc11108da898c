using System.Collections.Immutable;
using PeerAtlas.Site.Hosting;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Serving;

namespace PeerAtlas.Disk;

/// <summary>That compressed forms are written.</summary>
/// <param name="Earlier">The output of the same program whose forms of the same text are taken over; null to make all.</param>
internal sealed record Precompressing(EarlierOutput? Earlier);

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

    /// <summary>The paths of the forms of a text file that is not empty.</summary>
    public static ImmutableArray<string> PathsOf(string path) => MediaType.IsText(path) ? [path + Compression.BrotliEnding, path + Compression.GzipEnding] : [];
}
