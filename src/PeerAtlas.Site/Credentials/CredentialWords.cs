using PeerAtlas.Policy.Credentials;

namespace PeerAtlas.Site.Credentials;

/// <summary>Credentials in a reader's words.</summary>
public static class CredentialWords
{
    /// <summary>Where a credential stands on the way; null for one for the work itself.</summary>
    public static string? InWords(this CredentialLevel level) => level switch
    {
        CredentialLevel.Provisional => "A first step to the full credential",
        CredentialLevel.Advanced => "Builds on the full credential",
        _ => null,
    };
}
