using System.Buffers;
using System.Text;

namespace PeerAtlas.Site.Building;

/// <summary>Writes text into memory that the next text can use again: a page of a few hundred kilobytes is made without a string of that length.</summary>
internal sealed class CharacterWriter : TextWriter
{
    private readonly ArrayBufferWriter<char> written = new(256 * 1024);

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>What was written since the last <see cref="Clear"/>; good until the next write.</summary>
    public ReadOnlySpan<char> Written => written.WrittenSpan;

    /// <summary>Begins anew.</summary>
    public void Clear() => written.ResetWrittenCount();

    /// <inheritdoc/>
    public override void Write(char value) => Write(new ReadOnlySpan<char>(in value));

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer) => written.Write(buffer);
}
