using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Building;

/// <summary>The links and ids of one rendered page.</summary>
/// <param name="Path">The page's file.</param>
/// <param name="Links">Every address that the page links to or loads, as written, once.</param>
/// <param name="Ids">Every id.</param>
/// <param name="RepeatedIds">Ids that stand on more than one element.</param>
/// <remarks>
/// Thousands of pages are read at each build, and only their tags are looked at. A test reads every page of the site with a parser too, which
/// must find the same.
/// </remarks>
internal sealed record PageLinks(string Path, ImmutableArray<string> Links, HashSet<string> Ids, ImmutableArray<string> RepeatedIds)
{
    /// <summary>Reads a page.</summary>
    public static PageLinks Of(SiteFile file) => Of(file, new());

    /// <summary>Reads a page of many.</summary>
    /// <param name="file">The page.</param>
    /// <param name="texts">The links and ids of the pages read before, so that each is kept once.</param>
    // Compiled when it runs, as what it calls in TagReader is.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static PageLinks Of(SiteFile file, ConcurrentDictionary<string, string> texts)
    {
        HashSet<string> links = new(StringComparer.Ordinal);
        HashSet<string> ids = new(StringComparer.Ordinal);
        List<string> repeated = [];
        char[] room = [];
        TagReader tags = new(file.Content.Span);
        while (tags.NextTag())
        {
            while (tags.NextAttribute())
            {
                if (TagReader.Is(tags.Attribute, "id"u8))
                {
                    string id = Text(tags.Value, texts, ref room);
                    if (!ids.Add(id))
                    {
                        repeated.Add(id);
                    }
                }
                else if (IsAddress(tags.Attribute, tags.Name))
                {
                    links.Add(Text(tags.Value, texts, ref room));
                }
            }
        }

        // Those of thousands of pages are kept until the last is there.
        ids.TrimExcess();
        return new PageLinks(file.Path, [.. links], ids, [.. repeated]);
    }

    private static bool IsAddress(ReadOnlySpan<byte> attribute, ReadOnlySpan<byte> tag) =>
        TagReader.Is(attribute, "href"u8) ? TagReader.Is(tag, "a"u8) || TagReader.Is(tag, "link"u8) || TagReader.Is(tag, "area"u8) || TagReader.Is(tag, "use"u8)
        : TagReader.Is(attribute, "src"u8) ? TagReader.Is(tag, "script"u8) || TagReader.Is(tag, "img"u8) || TagReader.Is(tag, "source"u8) || TagReader.Is(tag, "iframe"u8)
        : TagReader.Is(attribute, "action"u8) && TagReader.Is(tag, "form"u8);

    private static string Text(ReadOnlySpan<byte> value, ConcurrentDictionary<string, string> texts, ref char[] room)
    {
        if (room.Length < value.Length)
        {
            room = new char[Math.Max(1024, value.Length)];
        }

        ReadOnlySpan<char> characters = room.AsSpan(0, Encoding.UTF8.GetChars(value, room));
        if (!texts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(characters, out string? text))
        {
            text = texts.GetOrAdd(new string(characters), WebUtility.HtmlDecode)!;
        }

        return text;
    }
}
