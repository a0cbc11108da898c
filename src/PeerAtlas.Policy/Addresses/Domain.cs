namespace PeerAtlas.Policy.Addresses;

/// <summary>Names of hosts.</summary>
public static class Domain
{
    /// <summary>True for a domain and for what lies below it.</summary>
    public static bool IsWithin(string host, string domain) =>
        host.Equals(domain, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase);
}
