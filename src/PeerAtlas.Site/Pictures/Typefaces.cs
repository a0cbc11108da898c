namespace PeerAtlas.Site.Pictures;

/// <summary>The type that pictures are set in: Public Sans (SIL Open Font License), built into this program, so that no machine's own type changes a picture.</summary>
public static class Typefaces
{
    /// <summary>The file of the regular weight (TrueType).</summary>
    public static byte[] Regular => Bytes("PublicSans_400Regular.ttf");

    /// <summary>The file of the bold weight.</summary>
    public static byte[] Bold => Bytes("PublicSans_700Bold.ttf");

    private static byte[] Bytes(string name)
    {
        using Stream stream = typeof(Typefaces).Assembly.GetManifestResourceStream($"fonts/{name}")!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
