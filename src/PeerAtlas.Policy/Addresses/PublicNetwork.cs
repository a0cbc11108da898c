using System.Net;
using System.Net.Sockets;

namespace PeerAtlas.Policy.Addresses;

/// <summary>
/// Tells addresses of the public internet from those of one's own machine or network, which a link in a file must never reach.
/// </summary>
public static class PublicNetwork
{
    // IANA's registries of special-purpose addresses (RFC 6890 and its updates), and multicast (RFC 5771, RFC 4291).
    private static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/96", "::ffff:0:0:0/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "3fff::/20", "5f00::/16", "fc00::/7",
            "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");

    /// <summary>True for an address that anybody on the internet could reach. One within another (mapped, NAT64, 6to4) is judged by the inner one.</summary>
    public static bool Has(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return Has(address.MapToIPv4());
        }

        if (address.AddressFamily == AddressFamily.InterNetworkV6)
        {
            byte[] bytes = address.GetAddressBytes();
            if (Translated.Contains(address))
            {
                return Has(new IPAddress(bytes.AsSpan(12, 4)));
            }

            if (SixToFour.Contains(address))
            {
                return Has(new IPAddress(bytes.AsSpan(2, 4)));
            }

            address = new IPAddress(bytes);
        }

        return !Special.Any(network => network.Contains(address));
    }
}
