using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Facts;

namespace PeerAtlas.Policy.Contacts;

/// <summary>What a national contact is good for.</summary>
public enum NationalUse
{
    /// <summary>It tells in which health plan a person is.</summary>
    Plan,

    /// <summary>It leads to the state's own Medicaid office.</summary>
    Medicaid,

    /// <summary>It answers calls about where to find help.</summary>
    Helpline,

    /// <summary>Parents and relatives help each other there.</summary>
    Families,
}

/// <summary>Where people of every state can ask; never a named person.</summary>
/// <param name="Id">Its lasting name.</param>
/// <param name="Use">What it is good for.</param>
/// <param name="Name">The organization, site or line.</param>
/// <param name="Url">Its page, if known.</param>
/// <param name="Phone">As a source that was read prints it, if known.</param>
/// <param name="Claim">That it can be reached so, and what it does in the note: where this was read, and for when.</param>
/// <param name="At">Where it stands.</param>
public sealed record NationalContact(EntryId Id, NationalUse Use, string Name, string? Url, string? Phone, Claim Claim, Place At)
{
    /// <summary>What it does, in Spanish; null where the file does not say it.</summary>
    public string? SpanishNote { get; init; }
}
