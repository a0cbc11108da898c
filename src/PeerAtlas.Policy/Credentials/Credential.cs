using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Credentials;

/// <summary>Where a credential stands on the way of a peer specialist.</summary>
public enum CredentialLevel
{
    /// <summary>The credential for the work itself.</summary>
    Full,

    /// <summary>A first step that leads to the full one.</summary>
    Provisional,

    /// <summary>One that builds on the full one: supervisors, trainers, masters.</summary>
    Advanced,
}

/// <summary>A certificate that the state endorses or Medicaid recognises.</summary>
/// <param name="Id">Its lasting name.</param>
/// <param name="Name">Full name.</param>
/// <param name="Abbreviation">Such as CPSS, if it has one.</param>
/// <param name="Serves">A term of the vocabulary <c>populations</c>.</param>
/// <param name="Level">Where it stands on the way of a peer specialist.</param>
/// <param name="CertifyingBody">Who issues it, if known.</param>
/// <param name="Url">Its page, if known.</param>
/// <param name="Claim">That it exists: where this was read, for when, and what a reader should know beside the requirements.</param>
/// <param name="Requirements">Facts by requirement id; one without an entry is not yet researched.</param>
/// <param name="StillAsked">
/// Ids of requirements that a person certified elsewhere must meet anyway, by the fact on reciprocity.
/// </param>
/// <param name="At">Where it stands.</param>
public sealed record Credential(
    EntryId Id,
    string Name,
    string? Abbreviation,
    Term Serves,
    CredentialLevel Level,
    string? CertifyingBody,
    string? Url,
    Claim Claim,
    ImmutableDictionary<string, Claim> Requirements,
    ImmutableHashSet<string> StillAsked,
    Place At)
{
    /// <summary>What it is mostly called: its abbreviation, else its name.</summary>
    public string ShortName => Abbreviation ?? Name;

    /// <summary>Fragments under which one of its requirements was published before, while it had another id.</summary>
    /// <param name="requirement">Id of the requirement.</param>
    public IEnumerable<string> FormerAnchorsOf(string requirement) => Id.FormerAnchors.Select(anchor => $"{anchor}-{requirement}");
}
