namespace PeerAtlas.Site.Wording;

/// <summary>Web addresses as a reader recognises them.</summary>
public static class WebAddress
{
    /// <summary>The host without <c>www.</c>: "magellanofidaho.com".</summary>
    public static string Host(string url)
    {
        string host = new Uri(url).Host;
        return host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
    }
}
