namespace PeerAtlas.Policy.Yaml;

/// <summary>A file of the data folder, as bytes. Whoever reads the disk makes these.</summary>
/// <param name="Path">As a reader would type it, with forward slashes: <c>data/states/idaho.yml</c>. Used in messages.</param>
/// <param name="Name">Path below the data folder, with forward slashes: <c>states/idaho.yml</c>.</param>
/// <param name="Content">
/// The bytes. Of a file longer than <see cref="MaxBytes"/> it is enough to give one byte more than that: it is refused
/// unread.
/// </param>
public sealed record DataFile(string Path, string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>The longest file that is read, in bytes (2 MiB; the longest state file has some 40 KB).</summary>
    public const int MaxBytes = 2 * 1024 * 1024;
}
