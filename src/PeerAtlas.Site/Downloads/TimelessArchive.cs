using System.IO.Compression;

namespace PeerAtlas.Site.Downloads;

/// <summary>A ZIP archive that does not tell when it was made, so that the same content gives the same bytes on every day.</summary>
internal static class TimelessArchive
{
    // The first time that the format can tell.
    private static readonly DateTimeOffset Start = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The same entries in the same order, each with the same time, and the links of a workbook in them.</summary>
    public static byte[] Of(Stream archive, SheetLinks links)
    {
        archive.Position = 0;
        using ZipArchive from = new(archive, ZipArchiveMode.Read, leaveOpen: true);
        using MemoryStream bytes = new();
        using (ZipArchive to = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string path, byte[] content) in from.Entries.Select(entry => (entry.FullName, links.With(entry))).Concat(links.Files))
            {
                ZipArchiveEntry copy = to.CreateEntry(path, CompressionLevel.Optimal);
                copy.LastWriteTime = Start;
                using Stream into = copy.Open();
                into.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
