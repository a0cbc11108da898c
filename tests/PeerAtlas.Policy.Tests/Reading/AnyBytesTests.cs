using System.Text;
using CsCheck;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Files;

namespace PeerAtlas.Policy.Tests.Reading;

/// <summary>Whatever the bytes, reading ends in an atlas or in an error, never in an exception.</summary>
public class AnyBytesTests
{
    private static readonly string[] Names = [.. SmallFiles.All.Keys];

    // Pieces that steer a parser into its corners more often than letters would.
    private static readonly Gen<string> Pieces = Gen.OneOf(
        "\n", "\n  ", "\n- ", ": ", " #", "- ", "? ", "[", "]", "{", "}", ",", "\"", "'", "|", ">", "&a ", "*a", "!!x ", "%", "@", "`",
        "---\n", "...\n", "<<: ", "~", "\t", "\r", "\0", "\u0085", "\u2028", "\uFEFF", "\\x", "\\UFFFFFFFF", "\\", "yes", "0", "é", "a",
        "earlier: ", "announced: ", "quote: \"", "until: 2025", "from: 2025", "since: 2025", "source: [rule, fees]", "formerly: [a]", "id: a", "per: 2 years", "kind: state",
        "still_asks: [exam]", "“yes”", "2025-07");

    private static bool IsAtlasOrError(AtlasReading reading) =>
        reading.Atlas is null == reading.Problems.Any(problem => problem.Severity == Severity.Error)
        && reading.Problems.All(problem => !problem.Message.Contains('\n', StringComparison.Ordinal));

    [Fact]
    public void Any_bytes_for_a_file() =>
        Gen.Select(Gen.OneOf(Names), Gen.Byte.Array[0, 200])
            .Sample((name, bytes) => IsAtlasOrError(SmallAtlas.Valid.ReadWith(name, bytes)), iter: 300);

    [Fact]
    public void Any_pieces_of_YAML_for_a_file() =>
        Gen.Select(Gen.OneOf(Names), Pieces.Array[0, 30])
            .Sample((name, pieces) => IsAtlasOrError(SmallAtlas.Valid.With(name, string.Concat(pieces)).Read()), iter: 800);

    [Fact]
    public void Any_piece_put_anywhere_into_a_file_in_place_of_any_stretch() =>
        Gen.Select(Gen.OneOf(Names), Gen.Double.Unit, Gen.Int[0, 12], Pieces).Sample((name, where, length, piece) =>
        {
            string text = SmallFiles.All[name];
            int start = (int)(where * text.Length);
            string changed = text[..start] + piece + text[Math.Min(text.Length, start + length)..];
            return IsAtlasOrError(SmallAtlas.Valid.With(name, changed).Read());
        }, iter: 1500);

    [Fact]
    public void Any_byte_flipped_in_a_file() =>
        Gen.Select(Gen.OneOf(Names), Gen.Double.Unit, Gen.Byte).Sample((name, where, value) =>
        {
            byte[] bytes = Encoding.UTF8.GetBytes(SmallFiles.All[name]);
            bytes[(int)(where * bytes.Length)] = value;
            return IsAtlasOrError(SmallAtlas.Valid.ReadWith(name, bytes));
        }, iter: 700);
}
