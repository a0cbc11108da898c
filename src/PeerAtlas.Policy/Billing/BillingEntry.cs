using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Billing;

/// <summary>One code with its modifiers, as one source documents it for the state.</summary>
/// <param name="Code">HCPCS Level II (a letter and four digits) or CPT (five digits).</param>
/// <param name="Modifiers">Two-character modifiers in the order written; empty for none.</param>
/// <param name="Service">What is billed, in plain words.</param>
/// <param name="Population">A term of <c>populations</c>; null when the source does not say.</param>
/// <param name="Unit">A term of <c>billing-units</c>; null when the source does not say.</param>
/// <param name="RateUsd">US dollars a unit, more than zero; null when unknown.</param>
/// <param name="RatePayer">Whose rate it is; null for the state's fee schedule.</param>
/// <param name="Limits">How much may be billed.</param>
/// <param name="PriorAuthorization">A yes, no or limited term; null when the source does not say.</param>
/// <param name="Reading">Stated by the source, or our reading of it.</param>
/// <param name="AsOf">The date for which the source speaks, where it differs from its own date.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="Note">One plain sentence of qualification.</param>
/// <param name="At">Where it stands.</param>
public sealed record BillingEntry(
    string Code,
    ImmutableArray<string> Modifiers,
    string Service,
    Term? Population,
    Term? Unit,
    decimal? RateUsd,
    string? RatePayer,
    string? Limits,
    Term? PriorAuthorization,
    Reading Reading,
    FactDate? AsOf,
    Source Source,
    string? Note,
    Place At)
{
    /// <inheritdoc cref="Fact{T}.SpeaksFor"/>
    public FactDate? SpeaksFor => AsOf ?? Source.Published;
}
