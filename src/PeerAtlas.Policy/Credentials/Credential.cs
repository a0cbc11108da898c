using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Credentials;

/// <summary>A certificate that the state endorses or Medicaid recognises.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Abbreviation">Such as CPSS, if it has one.</param>
/// <param name="Serves">A term of the vocabulary <c>populations</c>.</param>
/// <param name="CertifyingBody">Who issues it, if known.</param>
/// <param name="Url">Its page, if known.</param>
/// <param name="Source">Where its existence was read.</param>
/// <param name="Note">Anything that a reader should know beside the requirements.</param>
/// <param name="Requirements">Facts by requirement id; one without an entry is not yet researched.</param>
/// <param name="At">Where it stands.</param>
public sealed record Credential(
    string Name,
    string? Abbreviation,
    Term Serves,
    string? CertifyingBody,
    string? Url,
    Source Source,
    string? Note,
    ImmutableDictionary<string, Fact<AnswerValue>> Requirements,
    Place At);
