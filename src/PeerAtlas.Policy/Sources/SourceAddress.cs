namespace PeerAtlas.Policy.Sources;

/// <summary>Tells whether two addresses lead to one document.</summary>
public static class SourceAddress
{
    /// <summary>
    /// What two addresses of one document share: the address without its scheme, without <c>www.</c>, a slash at the end and a
    /// fragment, in lower case up to the path.
    /// </summary>
    /// <param name="url">An absolute http or https address.</param>
    public static string KeyOf(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? uri))
        {
            return url;
        }

        string host = uri.Host.TrimEnd('.');
        return (host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host) + uri.PathAndQuery.TrimEnd('/');
    }
}
