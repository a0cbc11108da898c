using PeerAtlas.Site.Hosting;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Disk;

/// <summary>
/// The compressed forms that stand beside text files, for hosts that send what is there. Those of a file whose bytes are the
/// same as in the old output are taken from there, since compressing costs more than comparing.
/// </summary>
internal static class CompressedForms
{
    /// <summary>Makes the forms of a file; none of a file that is no text.</summary>
    /// <param name="file">The file.</param>
    /// <param name="old">The folder of the old output, which need not exist; null to take nothing over.</param>
    public static IEnumerable<SiteFile> Of(SiteFile file, string? old) => (old is null ? null : Kept(file, old)) ?? Compression.FormsOf(file);

    // Another build may put another output in its place meanwhile.
    private static SiteFile[]? Kept(SiteFile file, string old)
    {
        try
        {
            return Unchanged(file, old);
        }
        catch (Exception failure) when (DiskFailure.Is(failure))
        {
            return null;
        }
    }

    private static SiteFile[]? Unchanged(SiteFile file, string old)
    {
        string before = Path.Combine(old, file.Path);
        string[] endings = [Compression.BrotliEnding, Compression.GzipEnding];
        if (new FileInfo(before) is not { Exists: true } info || info.Length != file.Content.Length
            || !endings.All(ending => new FileInfo(before + ending) is { Exists: true, Length: > 0 })
            || !File.ReadAllBytes(before).AsSpan().SequenceEqual(file.Content.Span))
        {
            return null;
        }

        return [.. endings.Select(ending => new SiteFile(file.Path + ending, File.ReadAllBytes(before + ending)))];
    }
}
