using System.Collections.Immutable;
using PeerAtlas.Disk;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Pictures;

/// <summary>The pictures of a site as PNG: those of the old output that still show the same are taken over, and the others drawn.</summary>
/// <param name="Files">Every PNG, in order of the paths.</param>
/// <param name="Drawn">How many had to be drawn.</param>
internal sealed record PictureMaking(ImmutableArray<SiteFile> Files, int Drawn)
{
    // The signature and the last chunk of every whole PNG (its specification, 5.2 and 11.2.5).
    private static readonly byte[] First = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly byte[] Last = [0, 0, 0, 0, (byte)'I', (byte)'E', (byte)'N', (byte)'D', 0xAE, 0x42, 0x60, 0x82];

    /// <summary>Takes over or draws each.</summary>
    /// <param name="pictures">All pictures of the site.</param>
    /// <param name="earlier">The output that will be replaced; null to take nothing over.</param>
    public static PictureMaking Of(ImmutableArray<Picture> pictures, EarlierOutput? earlier)
    {
        int drawn = 0;
        SiteFile[] files = new SiteFile[pictures.Length];
        Parallel.For(0, pictures.Length, index =>
        {
            string path = pictures[index].PngPath;
            if (earlier?.Read(path) is not { } bytes || !IsWhole(bytes))
            {
                bytes = PngDrawing.Of(pictures[index]);
                Interlocked.Increment(ref drawn);
            }

            files[index] = new SiteFile(path, bytes);
        });
        return new PictureMaking([.. files.OrderBy(file => file.Path, StringComparer.Ordinal)], drawn);
    }

    /// <summary>"Pictures: 2 drawn, 150 taken over."</summary>
    public override string ToString() => $"Pictures: {Drawn} drawn, {Files.Length - Drawn} taken over.";

    // The name tells what it shows, so only a file that is cut short must be made again.
    private static bool IsWhole(ReadOnlySpan<byte> png) => png.StartsWith(First) && png.EndsWith(Last);
}
