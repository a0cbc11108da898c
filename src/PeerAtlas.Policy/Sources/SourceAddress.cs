using System.Text.RegularExpressions;
using PeerAtlas.Policy.Addresses;

namespace PeerAtlas.Policy.Sources;

/// <summary>Tells whether two addresses lead to one document.</summary>
public static partial class SourceAddress
{
    /// <summary>
    /// What two addresses of one document share: the address without its scheme, without <c>www.</c>, a slash at the end, a
    /// fragment, and what only tells from where a reader came, in lower case up to the path. A copy that the Internet Archive stored
    /// is the document that it is a copy of.
    /// </summary>
    /// <param name="url">An absolute http or https address.</param>
    public static string KeyOf(string url) => PageOf(StoredFrom(url) ?? url);

    /// <summary>The same, where a stored copy is a page of its own.</summary>
    /// <param name="url">An absolute http or https address.</param>
    public static string PageOf(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? uri))
        {
            return url;
        }

        string host = uri.Host.TrimEnd('.');
        string query = string.Join('&', uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(each => !Tracking.Is(each)));
        return (host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host) + uri.AbsolutePath.TrimEnd('/')
            + (query.Length == 0 ? "" : $"?{query}");
    }

    /// <summary>
    /// The address whose copy an address of the Internet Archive is; null for what is no such copy. It reads
    /// https://web.archive.org/web/20250101000000/https://example.gov/rule: when, then the address, at times without its scheme or with one
    /// slash of it lost.
    /// </summary>
    public static string? StoredFrom(string url) =>
        url.Contains("web.archive.org/", StringComparison.OrdinalIgnoreCase) && Stored().Match(url) is { Success: true } stored ? $"https://{stored.Groups["address"].Value}" : null;

    [GeneratedRegex(@"^https?://(www\.)?web\.archive\.org/web/[\w*]+/(https?:/+)?(?<address>[^/?#]+\..+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Stored();
}
