namespace PeerAtlas.Disk;

/// <summary>The file by which an output folder is known to be ours, and so may be replaced whole.</summary>
internal static class OutputMarker
{
    /// <summary>Its name at the root of the output.</summary>
    public const string FileName = ".peeratlas";

    /// <summary>Its text: the same in every build.</summary>
    public static ReadOnlySpan<byte> Content => "Made by peeratlas. Each build replaces this folder whole: keep nothing of your own in it.\n"u8;

    /// <summary>Whether a folder was written by a build.</summary>
    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, FileName));
}
