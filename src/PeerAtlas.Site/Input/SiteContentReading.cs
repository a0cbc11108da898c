using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Site.Content;

namespace PeerAtlas.Site.Input;

/// <summary>The outcome of reading the folder <c>input</c>.</summary>
/// <param name="Content">What was read; null when any problem is an error.</param>
/// <param name="Problems">All problems of all files.</param>
public sealed record SiteContentReading(SiteContent? Content, ImmutableArray<Problem> Problems)
{
    /// <summary>As much as could be read, with stand-ins for the rest, so that the links of sound texts can be followed while another file has an error.</summary>
    public required SiteContent Readable { get; init; }

    /// <summary>The pages whose parts nobody knows, since what they are made of could not be read, by their addresses.</summary>
    public required ImmutableHashSet<string> Unread { get; init; }
}
