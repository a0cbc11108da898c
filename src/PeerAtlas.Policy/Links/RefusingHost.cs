using System.Collections.Immutable;
using PeerAtlas.Policy.Addresses;
using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Policy.Links;

/// <summary>A host that is known to refuse robots, so that none is sent to it.</summary>
/// <param name="Host">A domain; what lies below it is meant too.</param>
/// <param name="Reason">How that is known, in one sentence.</param>
/// <param name="At">Where it is written.</param>
public sealed record RefusingHost(string Host, string Reason, Place At)
{
    /// <summary>The entry for a host; null for none.</summary>
    public static RefusingHost? Of(ImmutableArray<RefusingHost> hosts, string host) =>
        hosts.FirstOrDefault(each => Domain.IsWithin(host.TrimEnd('.'), each.Host));
}
