using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Policy.Yaml;

/// <summary>Decodes UTF-8 strictly: what is not UTF-8 is refused, never replaced by a question mark.</summary>
internal static class Utf8Text
{
    /// <summary>The text of the bytes, without a byte order mark.</summary>
    /// <exception cref="YamlRefusal">A byte is not UTF-8.</exception>
    public static string Decode(string file, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        if (IsUtf16(bytes))
        {
            throw new YamlRefusal(FileChecks.Encoding, new Place(file, 1, 1), "the file is UTF-16, two bytes a letter; save it as UTF-8");
        }

        if (Utf8.IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        int good = LengthOfGoodPart(bytes);
        string before = Encoding.UTF8.GetString(bytes[..good]);
        throw new YamlRefusal(FileChecks.Encoding, PlaceOf(file, before, before.Length),
            string.Create(CultureInfo.InvariantCulture,
                $"the byte 0x{bytes[good]:X2} here is not UTF-8; save the file as UTF-8"));
    }

    /// <summary>The bytes of a text, with a byte order mark if the file has one now.</summary>
    public static byte[] Encode(string text, ReadOnlySpan<byte> present) =>
        [.. present.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble : default, .. Encoding.UTF8.GetBytes(text)];

    /// <summary>The line and column, from 1, of the character with that index in a text. Of many in one text, <see cref="TextPlaces"/> tells.</summary>
    public static Place PlaceOf(string file, string text, int index) => new TextPlaces(file, text[..index]).At(index);

    // With its mark or without: of letters of English every other byte is zero.
    private static bool IsUtf16(ReadOnlySpan<byte> bytes) =>
        bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [not 0, 0, not 0, 0, ..] or [0, not 0, 0, not 0, ..];

    private static int LengthOfGoodPart(ReadOnlySpan<byte> bytes)
    {
        int good = 0;
        while (Rune.DecodeFromUtf8(bytes[good..], out _, out int length) == OperationStatus.Done)
        {
            good += length;
        }

        return good;
    }
}
