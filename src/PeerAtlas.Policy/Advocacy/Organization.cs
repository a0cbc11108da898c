using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Advocacy;

/// <summary>How far an organization's page can be relied on.</summary>
public enum OrganizationStatus
{
    /// <summary>At work.</summary>
    Active,

    /// <summary>The only page read is old, so the link should be checked.</summary>
    Dated,

    /// <summary>A source says that it has closed.</summary>
    Closed,
}

/// <summary>A national organization and what a person can do there.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Url">Its page.</param>
/// <param name="Kind">A term of <c>organization-kinds</c>.</param>
/// <param name="Status">How far its page can be relied on.</param>
/// <param name="WhatYouCanDo">Plain sentences.</param>
/// <param name="Note">One plain sentence of qualification.</param>
/// <param name="SourceUrl">Where it was read.</param>
/// <param name="At">Where it stands.</param>
public sealed record Organization(
    string Name,
    string Url,
    Term Kind,
    OrganizationStatus Status,
    ImmutableArray<string> WhatYouCanDo,
    string? Note,
    string SourceUrl,
    Place At);
