using System.Buffers.Binary;
using System.Text.RegularExpressions;
using PeerAtlas.Pictures;
using PeerAtlas.Tests.Running;

namespace PeerAtlas.Tests.Icons;

/// <summary>The site's sign in each size, drawn from its one drawing.</summary>
internal static partial class IconDrawing
{
    /// <summary>Each file of <c>src/web/icons</c> with its bytes.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> All()
    {
        var sign = File.ReadAllText(Path.Combine(Repository.Root, "src/web/static/icon.svg"));
        // Phones cut corners of their own, and a maskable icon keeps what matters within the middle 80 percent.
        var square = Corners().Replace(sign, "");
        var padded = square.Replace("viewBox=\"0 0 32 32\"", "viewBox=\"-6 -6 44 44\"", StringComparison.Ordinal)
            .Replace("<rect width=\"32\" height=\"32\"", "<rect x=\"-6\" y=\"-6\" width=\"44\" height=\"44\"", StringComparison.Ordinal);
        yield return ("favicon.ico", Ico([.. new[] { 16, 32, 48 }.Select(size => (size, PngDrawing.Of(Sized(sign, size), size, size)))]));
        yield return ("apple-touch-icon.png", PngDrawing.Of(Sized(square, 180), 180, 180));
        yield return ("icon-192.png", PngDrawing.Of(Sized(sign, 192), 192, 192));
        yield return ("icon-512.png", PngDrawing.Of(Sized(sign, 512), 512, 512));
        yield return ("icon-maskable-512.png", PngDrawing.Of(Sized(padded, 512), 512, 512));
    }

    private static string Sized(string svg, int size) => svg.Replace("<svg ", $"<svg width=\"{size}\" height=\"{size}\" ", StringComparison.Ordinal);

    // A directory of pictures, then the pictures, each as PNG.
    private static byte[] Ico((int Size, byte[] Png)[] pictures)
    {
        var head = new byte[6 + (16 * pictures.Length)];
        BinaryPrimitives.WriteUInt16LittleEndian(head.AsSpan(2), 1);
        BinaryPrimitives.WriteUInt16LittleEndian(head.AsSpan(4), (ushort)pictures.Length);
        var offset = head.Length;
        foreach (var (index, (size, png)) in pictures.Index())
        {
            var entry = head.AsSpan(6 + (16 * index), 16);
            (entry[0], entry[1]) = ((byte)size, (byte)size);
            BinaryPrimitives.WriteUInt16LittleEndian(entry[4..], 1);
            BinaryPrimitives.WriteUInt16LittleEndian(entry[6..], 32);
            BinaryPrimitives.WriteInt32LittleEndian(entry[8..], png.Length);
            BinaryPrimitives.WriteInt32LittleEndian(entry[12..], offset);
            offset += png.Length;
        }

        return [.. head, .. pictures.SelectMany(picture => picture.Png)];
    }

    [GeneratedRegex(" rx=\"[^\"]*\"")]
    private static partial Regex Corners();
}
