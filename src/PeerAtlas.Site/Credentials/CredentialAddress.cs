using PeerAtlas.Policy.Credentials;

namespace PeerAtlas.Site.Credentials;

/// <summary>Where the parts of a credential stand on the page of its state.</summary>
public static class CredentialAddress
{
    /// <summary>The fragment of the question which credential is a reader's own.</summary>
    public const string Which = "which-credential";

    /// <summary>The fragment of a credential's checklist.</summary>
    public static string Checklist(Credential credential) => $"checklist-{credential.Id.Id}";

    /// <summary>The fragment of the second question, after one answer to the first.</summary>
    public static string Next(ServedChoice choice) => $"which-{choice.Population.Id}";

    /// <summary>Where a reader begins: at the question, or at once at the checklist where there is but one.</summary>
    public static string Begin(IReadOnlyList<Credential> credentials) => credentials is [var only] ? Checklist(only) : Which;
}
