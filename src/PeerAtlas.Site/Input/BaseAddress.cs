using System.Text.RegularExpressions;

namespace PeerAtlas.Site.Input;

/// <summary>The address of a site's root, as the command line and <c>site.yml</c> may name it.</summary>
public static partial class BaseAddress
{
    /// <summary>How one reads, for messages.</summary>
    public const string Shape =
        "a whole http or https address like https://example.org/atlas/: a host and, if need be, a path of letters, digits and - . _ ~, without a query, a fragment or the name of a file";

    /// <summary>
    /// The address with a slash at its end; null when the text is none. A host in another script than Latin is written as
    /// the domain name system has it (RFC 5890), since sitemaps and feeds take nothing but ASCII (RFC 3986).
    /// </summary>
    /// <param name="text">As a person wrote it.</param>
    public static Uri? Of(string text) =>
        Form().IsMatch(text) && Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && Host().IsMatch(url.IdnHost)
            ? new UriBuilder(url) { Host = url.IdnHost, Path = url.AbsolutePath.TrimEnd('/') + "/" }.Uri
            : null;

    // In the path, only what needs no encoding anywhere (RFC 3986, section 2.3): "*" and ":" are patterns in _headers, and
    // hosts differ in how they decode the rest.
    [GeneratedRegex(@"\A[Hh][Tt][Tt][Pp][Ss]?://[^/\\?#@\s\p{C}]+(?:/(?!\.{1,2}(?:/|\z)|[^/]+\.(?i:[xs]?html?|php|aspx?|jsp|xml|pdf)/*\z)[A-Za-z0-9._~-]+)*/*\z")]
    private static partial Regex Form();

    [GeneratedRegex(@"\A(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|[0-9a-f:.]*[0-9a-f:])\z")]
    private static partial Regex Host();
}
