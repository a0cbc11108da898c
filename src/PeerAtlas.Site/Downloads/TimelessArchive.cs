using System.IO.Compression;

namespace PeerAtlas.Site.Downloads;

/// <summary>A ZIP archive that does not tell when it was made, so that the same content gives the same bytes on every day.</summary>
internal static class TimelessArchive
{
    // The first time that the format can tell.
    private static readonly DateTimeOffset Start = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The same entries in the same order, each with the same time.</summary>
    public static byte[] Of(Stream archive)
    {
        archive.Position = 0;
        using ZipArchive from = new(archive, ZipArchiveMode.Read, leaveOpen: true);
        using MemoryStream bytes = new();
        using (ZipArchive to = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in from.Entries)
            {
                ZipArchiveEntry copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Start;
                using Stream content = entry.Open();
                using Stream into = copy.Open();
                content.CopyTo(into);
            }
        }

        return bytes.ToArray();
    }
}
