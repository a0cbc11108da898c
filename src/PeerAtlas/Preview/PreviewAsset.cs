using System.Collections.Immutable;

namespace PeerAtlas.Preview;

/// <summary>The preview's own scripts and style sheet.</summary>
internal static class PreviewAsset
{
    private static readonly ImmutableArray<string> Names = ["client.js", "events.js", "overlay.css"];

    /// <summary>The bytes of an asset; null when there is none of that name.</summary>
    public static byte[]? Find(string name)
    {
        if (!Names.Contains(name))
        {
            return null;
        }

        using Stream stream = typeof(PreviewAsset).Assembly.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
