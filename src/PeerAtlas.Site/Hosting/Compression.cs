using System.IO.Compression;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Searching;
using PeerAtlas.Site.Serving;

namespace PeerAtlas.Site.Hosting;

/// <summary>
/// The compressed forms that stand beside a file, for hosts that send what is there instead of compressing at each
/// request. The same bytes give the same forms.
/// </summary>
/// <remarks>
/// Measured over the 2,868 pages (87.6 MB) on one core, Brotli (RFC 7932) takes 1.6 s to 13.0 MB at quality 5, 2.5 s to
/// 12.8 MB at 8, 21 s to 12.8 MB at 9, 27 s to 11.5 MB at 10 and 87 s to 11.2 MB at 11: pages get 5, a sixth more bytes for
/// a fiftieth of the time. The assets and the search index, which readers of every page load, get 11. Gzip (RFC 1952) takes
/// 0.6 s to 14.5 MB at level 6, and twice as long at 9 to save three bytes in a thousand.
/// </remarks>
public static class Compression
{
    /// <summary>What is added to the name of a file for its Brotli form.</summary>
    public const string BrotliEnding = ".br";

    /// <summary>What is added to the name of a file for its gzip form.</summary>
    public const string GzipEnding = ".gz";

    private const int BestBrotli = 11;
    private const int GoodBrotli = 5;
    private const int BrotliWindow = 22;
    private const int GoodGzip = 6;

    /// <summary>
    /// Both forms of a text file, even of one so small that they are no smaller; none of an empty file or of bytes that are
    /// no text.
    /// </summary>
    public static IEnumerable<SiteFile> FormsOf(SiteFile file)
    {
        if (!file.Content.IsEmpty && MediaType.IsText(file.Path))
        {
            yield return new SiteFile(file.Path + BrotliEnding, Brotli(file));
            yield return new SiteFile(file.Path + GzipEnding, Gzip(file.Content.Span));
        }
    }

    /// <summary>The path of the file of which one of this path would be the compressed form; null for another path.</summary>
    public static string? WholeOf(string path) =>
        path.EndsWith(BrotliEnding, StringComparison.Ordinal) || path.EndsWith(GzipEnding, StringComparison.Ordinal) ? path[..path.LastIndexOf('.')] : null;

    private static ReadOnlyMemory<byte> Brotli(SiteFile file)
    {
        int quality = Reach.Hashed.Covers(file.Path) || SearchIndexing.Paths.Contains(file.Path) ? BestBrotli : GoodBrotli;
        byte[] form = new byte[BrotliEncoder.GetMaxCompressedLength(file.Content.Length)];
        return BrotliEncoder.TryCompress(file.Content.Span, form, out int length, quality, BrotliWindow)
            ? form.AsMemory(0, length)
            : throw new InvalidOperationException($"{file.Path} could not be compressed.");
    }

    private static ReadOnlyMemory<byte> Gzip(ReadOnlySpan<byte> content)
    {
        using MemoryStream form = new(content.Length / 4);
        using (GZipStream gzip = new(form, new ZLibCompressionOptions { CompressionLevel = GoodGzip }, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return form.GetBuffer().AsMemory(0, (int)form.Length);
    }
}
