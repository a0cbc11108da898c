namespace PeerAtlas.Policy.Sources;

/// <summary>Tells whether two addresses lead to one document.</summary>
public static class SourceAddress
{
    /// <summary>
    /// What two addresses of one document share: the address without its scheme, without <c>www.</c>, a slash at the end, a
    /// fragment, and what only tells from where a reader came, in lower case up to the path.
    /// </summary>
    /// <param name="url">An absolute http or https address.</param>
    public static string KeyOf(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? uri))
        {
            return url;
        }

        string host = uri.Host.TrimEnd('.');
        string query = string.Join('&', uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(each => !IsTracking(each)));
        return (host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host) + uri.AbsolutePath.TrimEnd('/')
            + (query.Length == 0 ? "" : $"?{query}");
    }

    private static bool IsTracking(string parameter) =>
        parameter.StartsWith("utm_", StringComparison.OrdinalIgnoreCase)
        || parameter.StartsWith("fbclid=", StringComparison.OrdinalIgnoreCase)
        || parameter.StartsWith("gclid=", StringComparison.OrdinalIgnoreCase);
}
