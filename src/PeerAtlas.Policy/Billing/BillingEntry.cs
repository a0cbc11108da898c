using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Billing;

/// <summary>For how many people a billing entry is.</summary>
public enum SessionSize
{
    /// <summary>For one person alone.</summary>
    OneToOne,

    /// <summary>For one person in a group.</summary>
    Group,

    /// <summary>One entry for both.</summary>
    Both,
}

/// <summary>One code with its modifiers, as one source documents it for the state.</summary>
/// <param name="Id">Its lasting name: <c>h0038-hq</c>.</param>
/// <param name="Code">HCPCS Level II (a letter and four digits) or CPT (five digits).</param>
/// <param name="Modifiers">Two-character modifiers in the order written; empty for none.</param>
/// <param name="Service">What is billed, in plain words.</param>
/// <param name="Size">For how many people, by the entry's own word, else by the modifiers that mark groups.</param>
/// <param name="Population">A term of <c>populations</c>; null when the source does not say.</param>
/// <param name="Unit">A term of <c>billing-units</c>; null when the source does not say.</param>
/// <param name="RateUsd">US dollars a unit, more than zero; null when unknown.</param>
/// <param name="RatePayer">Whose rate it is, where the source says so; null where it does not.</param>
/// <param name="Superseded">Until when it held, where a newer rate has replaced it; null where it stands.</param>
/// <param name="Limits">How much may be billed.</param>
/// <param name="PriorAuthorization">A yes, limited, no or unclear term; null when the source does not say.</param>
/// <param name="Claim">The rate, or without one the service: where it was read, for when, and how sure it is.</param>
/// <param name="At">Where it stands.</param>
public sealed record BillingEntry(
    EntryId Id,
    string Code,
    ImmutableArray<string> Modifiers,
    string Service,
    SessionSize Size,
    Term? Population,
    Term? Unit,
    decimal? RateUsd,
    string? RatePayer,
    FactDate? Superseded,
    string? Limits,
    Term? PriorAuthorization,
    Claim Claim,
    Place At)
{
    /// <summary>The code and its modifiers, as they are written: "A1234 HQ".</summary>
    public string Written => string.Join(' ', Modifiers.Prepend(Code));

    /// <summary>
    /// True when the rate is the state's own: no payer is named, and the state's own text gives it. Of a rate that a plan or others give
    /// without a payer's name nobody can tell whose it is.
    /// </summary>
    public bool IsStatesOwnRate => RatePayer is null && Claim.Sources.All(source => source.Kind.IsOwn);
}
