using System.Buffers;
using System.Net;
using System.Text;

namespace PeerAtlas.Site.Building;

/// <summary>
/// Walks over the start tags of a page that this site has rendered, without building a document: the check of links goes
/// over thousands of pages at each build. It relies on what a renderer and a sanitizer guarantee: lower-case names, and
/// closed quotes, comments and scripts.
/// </summary>
internal ref struct StartTags
{
    private static readonly SearchValues<byte> AfterName = SearchValues.Create(" \t\r\n/>"u8);
    private static readonly SearchValues<byte> AfterAttributeName = SearchValues.Create(" \t\r\n/>="u8);
    private static readonly SearchValues<byte> AfterValue = SearchValues.Create(" \t\r\n>"u8);
    private static readonly SearchValues<byte> Space = SearchValues.Create(" \t\r\n/"u8);

    private ReadOnlySpan<byte> rest;
    private ReadOnlySpan<byte> attributes;

    /// <summary>Stands before the first tag of a page.</summary>
    /// <param name="page">The whole page in UTF-8.</param>
    public StartTags(ReadOnlySpan<byte> page) => rest = page;

    /// <summary>The name of the present tag.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>The name of the present attribute.</summary>
    public ReadOnlySpan<byte> AttributeName { get; private set; }

    private ReadOnlySpan<byte> RawValue { get; set; }

    /// <summary>The value of the present attribute, with its character references decoded.</summary>
    public readonly string AttributeValue
    {
        get
        {
            string value = Encoding.UTF8.GetString(RawValue);
            return value.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(value) : value;
        }
    }

    /// <summary>Goes to the next start tag; false at the end of the page.</summary>
    public bool NextTag()
    {
        Skip(Name.SequenceEqual("script"u8) ? "</script"u8 : Name.SequenceEqual("style"u8) ? "</style"u8 : []);
        while (true)
        {
            int open = rest.IndexOf((byte)'<');
            if (open < 0 || open + 1 >= rest.Length)
            {
                return false;
            }

            rest = rest[(open + 1)..];
            if (rest.StartsWith("!--"u8))
            {
                Skip("-->"u8);
            }
            else if (rest[0] is >= (byte)'a' and <= (byte)'z')
            {
                Name = Take(AfterName);
                attributes = rest;
                rest = attributes[AfterLastAttribute()..];
                return true;
            }
        }
    }

    /// <summary>Goes to the next attribute of the present tag; false after the last.</summary>
    public bool NextAttribute()
    {
        int start = attributes.IndexOfAnyExcept(Space);
        if (start < 0 || attributes[start] == (byte)'>')
        {
            return false;
        }

        attributes = attributes[start..];
        AttributeName = attributes[..EndOf(attributes, AfterAttributeName)];
        attributes = attributes[AttributeName.Length..];
        RawValue = [];
        if (attributes is [(byte)'=', ((byte)'"' or (byte)'\'') and var quote, ..])
        {
            int length = attributes[2..].IndexOf(quote);
            RawValue = length < 0 ? attributes[2..] : attributes.Slice(2, length);
            attributes = attributes[Math.Min(RawValue.Length + 3, attributes.Length)..];
        }
        else if (attributes is [(byte)'=', ..])
        {
            RawValue = attributes.Slice(1, EndOf(attributes[1..], AfterValue));
            attributes = attributes[(RawValue.Length + 1)..];
        }

        return true;
    }

    private static int EndOf(ReadOnlySpan<byte> text, SearchValues<byte> stops)
    {
        int end = text.IndexOfAny(stops);
        return end < 0 ? text.Length : end;
    }

    private ReadOnlySpan<byte> Take(SearchValues<byte> until)
    {
        ReadOnlySpan<byte> taken = rest[..EndOf(rest, until)];
        rest = rest[taken.Length..];
        return taken;
    }

    private void Skip(ReadOnlySpan<byte> until)
    {
        int at = until.IsEmpty ? 0 : rest.IndexOf(until);
        rest = at < 0 ? [] : rest[at..];
    }

    // A ">" within quotes ends nothing.
    private readonly int AfterLastAttribute()
    {
        int at = 0;
        while (at < attributes.Length)
        {
            int found = attributes[at..].IndexOfAny((byte)'"', (byte)'\'', (byte)'>');
            if (found < 0)
            {
                break;
            }

            at += found + 1;
            byte mark = attributes[at - 1];
            if (mark == (byte)'>')
            {
                return at;
            }

            int closing = attributes[at..].IndexOf(mark);
            at = closing < 0 ? attributes.Length : at + closing + 1;
        }

        return attributes.Length;
    }
}
