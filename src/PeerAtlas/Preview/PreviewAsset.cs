namespace PeerAtlas.Preview;

/// <summary>The preview's own script and stylesheet.</summary>
internal static class PreviewAsset
{
    /// <summary>The bytes of an asset; null when there is none of that name.</summary>
    public static byte[]? Find(string name)
    {
        using Stream? stream = typeof(PreviewAsset).Assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
