using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace PeerAtlas.Site.Building;

/// <summary>
/// Reads the start tags of a page, and nothing else of it, by the rules of HTML's tokenizer
/// (<see href="https://html.spec.whatwg.org/multipage/parsing.html#tokenization"/>). A tag's attributes are read before the next tag.
/// </summary>
/// <param name="html">The page.</param>
internal ref struct TagReader(ReadOnlySpan<byte> html)
{
    private static readonly SearchValues<byte> NameEnds = SearchValues.Create(" \t\n\r\f/>"u8);
    private static readonly SearchValues<byte> AttributeEnds = SearchValues.Create(" \t\n\r\f/>="u8);
    private static readonly SearchValues<byte> ValueEnds = SearchValues.Create(" \t\n\r\f>"u8);

    private ReadOnlySpan<byte> rest = html;

    /// <summary>The tag's name as written.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>The attribute's name as written.</summary>
    public ReadOnlySpan<byte> Attribute { get; private set; }

    /// <summary>Its value as written; empty when it has none.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>Whether two names are the same for HTML.</summary>
    public static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> other) => Ascii.EqualsIgnoreCase(name, other);

    /// <summary>Goes to the next start tag; false when there is none.</summary>
    // Compiled when it runs: what is compiled ahead knows neither this processor nor the inside of other libraries, and this runs a million times.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool NextTag()
    {
        // What stands in these is text, whatever it looks like; what stands in a template is no part of the page.
        if (Is(Name, "script"u8) || Is(Name, "style"u8) || Is(Name, "title"u8) || Is(Name, "textarea"u8) || Is(Name, "template"u8))
        {
            GoPastEndOf(Name);
        }

        while (rest.IndexOf((byte)'<') is >= 0 and int at)
        {
            rest = rest[(at + 1)..];
            if (rest.StartsWith("!--"u8))
            {
                int end = rest.IndexOf("-->"u8);
                rest = end < 0 ? default : rest[end..];
            }
            else if (!rest.IsEmpty && char.IsAsciiLetter((char)rest[0]))
            {
                Name = Take(rest.IndexOfAny(NameEnds));
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes to the tag's next attribute; false, and past the tag, when it has no more.</summary>
    // Like the above.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool NextAttribute()
    {
        while (!rest.IsEmpty && (IsSpace(rest[0]) || rest[0] == '/'))
        {
            rest = rest[1..];
        }

        if (rest.IsEmpty || rest[0] == '>')
        {
            return false;
        }

        Attribute = Take(rest.IndexOfAny(AttributeEnds));
        ReadOnlySpan<byte> after = PastSpace(rest);
        if (after.IsEmpty || after[0] != '=')
        {
            Value = default;
            return true;
        }

        rest = PastSpace(after[1..]);
        if (!rest.IsEmpty && rest[0] is (byte)'"' or (byte)'\'')
        {
            int end = rest[1..].IndexOf(rest[0]);
            if (end < 0)
            {
                rest = default; // The page ends within the tag.
                return false;
            }

            Value = rest.Slice(1, end);
            rest = rest[(end + 2)..];
        }
        else
        {
            Value = Take(rest.IndexOfAny(ValueEnds));
        }

        return true;
    }

    // Most often there is one space or none, and looking for more takes longer than that.
    private static ReadOnlySpan<byte> PastSpace(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty && IsSpace(text[0]))
        {
            text = text[1..];
        }

        return text;
    }

    private static bool IsSpace(byte character) => character is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f';

    private ReadOnlySpan<byte> Take(int length)
    {
        length = length < 0 ? rest.Length : length;
        ReadOnlySpan<byte> taken = rest[..length];
        rest = rest[length..];
        return taken;
    }

    private void GoPastEndOf(ReadOnlySpan<byte> name)
    {
        for (; rest.IndexOf("</"u8) is >= 0 and int at; rest = rest[(at + 2)..])
        {
            if (rest.Length >= at + 2 + name.Length && Is(rest.Slice(at + 2, name.Length), name))
            {
                rest = rest[at..];
                return;
            }
        }

        rest = default;
    }
}
