namespace PeerAtlas.Site.Serving;

/// <summary>One header of responses.</summary>
/// <param name="Name">As it is written in its specification.</param>
/// <param name="Value">Its value, without a line break.</param>
/// <param name="Reach">The responses that carry it.</param>
public sealed record ResponseHeader(string Name, string Value, Reach Reach = Reach.Everything)
{
    /// <summary>Whether the header may only be sent over TLS.</summary>
    public bool OnlyOverTls { get; init; }
}
