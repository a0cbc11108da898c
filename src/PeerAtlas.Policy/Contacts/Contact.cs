using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;

namespace PeerAtlas.Policy.Contacts;

/// <summary>For whom a line is.</summary>
public enum Audience
{
    /// <summary>For whoever asks, or the source does not say.</summary>
    Anyone,

    /// <summary>For people who have Medicaid, or apply for it.</summary>
    Members,

    /// <summary>For those who give and bill services. Never shown to members as theirs.</summary>
    Providers,
}

/// <summary>An organization to ask; never a named person.</summary>
/// <param name="Id">Its lasting name.</param>
/// <param name="Role">What it is responsible for.</param>
/// <param name="Name">The organization, office or line.</param>
/// <param name="For">For whom the line is.</param>
/// <param name="Url">Its page, if known.</param>
/// <param name="Phone">As printed by its source, if known.</param>
/// <param name="Email">If known.</param>
/// <param name="Claim">That it can be reached so: where this was read, for when, and its limits in the note.</param>
/// <param name="At">Where it stands.</param>
public sealed record Contact(
    EntryId Id, ContactRole Role, string Name, Audience For, string? Url, string? Phone, string? Email, Claim Claim, Place At)
{
    /// <summary>False for a line that is for providers alone.</summary>
    public bool IsForMembers => For != Audience.Providers;
}
