namespace PeerAtlas.Policy.Addresses;

/// <summary>Names of hosts that can belong to nobody (RFC 2606, RFC 6761).</summary>
public static class ReservedNames
{
    private static readonly string[] Names = ["example", "test", "invalid", "localhost", "example.com", "example.net", "example.org"];

    /// <summary>Whether it is one of those that are not even for examples.</summary>
    public static bool IsNobodys(string host) => Domain.IsWithin(host, "test") || Domain.IsWithin(host, "invalid");

    /// <summary>Whether a host has such a name.</summary>
    public static bool Has(string host) => Names.Any(name => Domain.IsWithin(host, name));
}
