using System.Collections.Immutable;
using MetadataExtractor;
using MetadataExtractor.Formats.Gif;
using MetadataExtractor.Formats.Jpeg;
using MetadataExtractor.Formats.Png;
using MetadataExtractor.Formats.WebP;
using PeerAtlas.Site.Content;

namespace PeerAtlas.Site.Input;

/// <summary>The images among the maintainers' own files that a page can show, with their sizes, so that nothing moves when they come.</summary>
internal static class OwnImages
{
    /// <summary>By address (<c>/photo.png</c>): width and height in pixels of each PNG, JPEG, WebP and GIF.</summary>
    public static ImmutableSortedDictionary<string, (int Width, int Height)> Of(IEnumerable<OwnFile> files) => files
        .Select(file => (Address: "/" + file.Path, Size: SizeOf(file)))
        .Where(image => image.Size is not null)
        .ToImmutableSortedDictionary(image => image.Address, image => image.Size!.Value, StringComparer.Ordinal);

    private static (int Width, int Height)? SizeOf(OwnFile file)
    {
        try
        {
            using MemoryStream bytes = new(file.Content.ToArray());
            return ImageMetadataReader.ReadMetadata(bytes).Select(SizeOf).FirstOrDefault(size => size is not null);
        }
        catch (Exception unread) when (unread is ImageProcessingException or IOException)
        {
            return null;
        }
    }

    private static (int, int)? SizeOf(MetadataExtractor.Directory part) => part switch
    {
        PngDirectory => Size(part, PngDirectory.TagImageWidth, PngDirectory.TagImageHeight),
        JpegDirectory => Size(part, JpegDirectory.TagImageWidth, JpegDirectory.TagImageHeight),
        WebPDirectory => Size(part, WebPDirectory.TagImageWidth, WebPDirectory.TagImageHeight),
        GifHeaderDirectory => Size(part, GifHeaderDirectory.TagImageWidth, GifHeaderDirectory.TagImageHeight),
        _ => null,
    };

    private static (int, int)? Size(MetadataExtractor.Directory part, int width, int height) =>
        part.TryGetInt32(width, out int across) && part.TryGetInt32(height, out int down) && across > 0 && down > 0 ? (across, down) : null;
}
