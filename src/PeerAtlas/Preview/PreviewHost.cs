using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;

namespace PeerAtlas.Preview;

/// <summary>The name or address by which the preview can be reached.</summary>
/// <param name="Name">As typed: <c>localhost</c>, <c>0.0.0.0</c>, <c>desk.example</c>.</param>
/// <param name="Addresses">Where it listens; empty for both loopback addresses, by whichever of them a browser comes.</param>
internal sealed record PreviewHost(string Name, ImmutableArray<IPAddress> Addresses)
{
    /// <summary>This machine alone.</summary>
    public const string Default = "localhost";

    private static readonly ImmutableArray<string> LoopbackNames = [Default, "127.0.0.1", "::1"];

    /// <summary>This machine alone.</summary>
    public static PreviewHost Local { get; } = new(Default, []);

    /// <summary>Whether only this machine can reach it.</summary>
    public bool IsLocal => Addresses.All(IPAddress.IsLoopback);

    /// <summary>Whether it listens on every address of this machine.</summary>
    public bool IsEverywhere => Addresses.Any(address => address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any));

    /// <summary>The host of its addresses in a browser.</summary>
    public string InAddress => IsEverywhere ? Default : Name.Contains(':') ? $"[{Name}]" : Name;

    /// <summary>Finds the addresses of a name.</summary>
    /// <exception cref="StoppedException">It has none.</exception>
    public static PreviewHost Of(string name)
    {
        if (name.Equals(Default, StringComparison.OrdinalIgnoreCase))
        {
            return Local;
        }

        string bare = name.Trim('[', ']');
        if (IPAddress.TryParse(bare, out IPAddress? address))
        {
            return new PreviewHost(address.ToString(), [address]);
        }

        try
        {
            return new PreviewHost(name.ToLowerInvariant(), [.. Dns.GetHostAddresses(name).Distinct()]);
        }
        catch (Exception unknown) when (unknown is SocketException or ArgumentException)
        {
            throw StoppedException.WrongCommandLine($"--host is '{name}', which names no address; give an address of this machine, or 0.0.0.0 for all of them.");
        }
    }

    /// <summary>
    /// Whether a request that names a host in its <c>Host</c> header is answered. A page of another site can have its own name lead
    /// to this machine (DNS rebinding), and so ask for what is here; its name then stands in the header.
    /// </summary>
    /// <param name="host">Without the port; an IPv6 address with or without brackets.</param>
    public bool AnswersTo(string host)
    {
        string bare = host.Trim('[', ']');
        return LoopbackNames.Contains(bare, StringComparer.OrdinalIgnoreCase)
            || bare.Equals(Name, StringComparison.OrdinalIgnoreCase)
            || (IsEverywhere && (IPAddress.TryParse(bare, out _) || bare.Equals(Dns.GetHostName(), StringComparison.OrdinalIgnoreCase)))
            || (IPAddress.TryParse(bare, out IPAddress? address) && Addresses.Contains(address));
    }
}
