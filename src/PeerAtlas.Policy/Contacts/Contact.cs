using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Contacts;

/// <summary>An organization to ask; never a named person.</summary>
/// <param name="Role">A term of the vocabulary <c>contact-roles</c>.</param>
/// <param name="Name">The organization, office or line.</param>
/// <param name="Url">Its page, if known.</param>
/// <param name="Phone">As printed by its source, if known.</param>
/// <param name="Email">If known.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="At">Where it stands.</param>
public sealed record Contact(
    Term Role, string Name, string? Url, string? Phone, string? Email, Source Source, Place At);
