using System.Collections.Immutable;

namespace PeerAtlas.Site.Serving;

/// <summary>The media type of a file, by its name: one list for the preview and for every host that lets us say it.</summary>
public static class MediaType
{
    /// <summary>The name of a feed, whose ending alone does not tell that it is one (RFC 4287, section 7).</summary>
    public const string FeedName = "feed.xml";

    /// <summary>What a feed is.</summary>
    public const string Feed = "application/atom+xml; charset=utf-8";

    /// <summary>Bytes of no known kind (RFC 2046, section 4.5.1).</summary>
    public const string Unknown = "application/octet-stream";

    /// <summary>
    /// The type for each ending, without its dot. Text names its character set; scripts are <c>text/javascript</c>
    /// (RFC 9239).
    /// </summary>
    public static ImmutableSortedDictionary<string, string> ByEnding { get; } = new Dictionary<string, string>
    {
        ["html"] = "text/html; charset=utf-8",
        ["css"] = "text/css; charset=utf-8",
        ["js"] = "text/javascript; charset=utf-8",
        ["mjs"] = "text/javascript; charset=utf-8",
        ["json"] = "application/json; charset=utf-8",
        ["map"] = "application/json; charset=utf-8",
        ["webmanifest"] = "application/manifest+json; charset=utf-8",
        ["csv"] = "text/csv; charset=utf-8",
        ["tsv"] = "text/tab-separated-values; charset=utf-8",
        ["xml"] = "application/xml; charset=utf-8",
        ["txt"] = "text/plain; charset=utf-8",
        ["md"] = "text/plain; charset=utf-8",
        ["yml"] = "text/plain; charset=utf-8",
        ["ics"] = "text/calendar; charset=utf-8",
        ["bib"] = "application/x-bibtex; charset=utf-8",
        ["ris"] = "application/x-research-info-systems; charset=utf-8",
        ["svg"] = "image/svg+xml; charset=utf-8",
        ["png"] = "image/png",
        ["jpg"] = "image/jpeg",
        ["jpeg"] = "image/jpeg",
        ["webp"] = "image/webp",
        ["ico"] = "image/x-icon",
        ["woff2"] = "font/woff2",
        ["pdf"] = "application/pdf",
        ["zip"] = "application/zip",
        ["xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The type with its character set; <see cref="Unknown"/> when the ending is unknown.</summary>
    /// <param name="path">A file's name or path.</param>
    public static string Of(string path) =>
        Path.GetFileName(path) == FeedName ? Feed : ByEnding.GetValueOrDefault(Path.GetExtension(path).TrimStart('.'), Unknown);

    /// <summary>Whether a file is text, which compression makes much smaller.</summary>
    /// <param name="path">A file's name or path.</param>
    public static bool IsText(string path) => Of(path).Contains("charset=", StringComparison.Ordinal);
}
