using System.Collections.Immutable;
using PeerAtlas.Policy.Addresses;
using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Site.Input;

/// <summary>Checks that the settings have been made one's own: addresses on names that are kept for examples reach nobody.</summary>
public static class PlaceholderChecks
{
    /// <summary>PA208.</summary>
    public static readonly Check Corrections = new(
        "PA208", Severity.Warning, "corrections reach nobody",
        "The address for corrections has a name that is kept for examples and tests, so that nobody reads what readers send. Set your own before you publish.");

    /// <summary>PA209. Not asked where the command line says where the site will be published.</summary>
    public static readonly Check BaseUrl = new(
        "PA209", Severity.Warning, "address of the site is nobody's",
        "The address of the site has a name that is kept for examples and tests, so that feeds, the sitemap and whole links lead nowhere. Set your own before you publish.");

    /// <summary>PA219.</summary>
    public static readonly Check Identity = new(
        "PA219", Severity.Warning, "identity is nobody's",
        "Ids of news are made of a name that is kept for examples and tests, or of the address at which the site happens to stand. Set your own before you publish: once you have, another would make all news new again.");

    /// <summary>PA221.</summary>
    public static readonly Check Source = new(
        "PA221", Severity.Warning, "links to edit a fact lead nowhere",
        "The address of the repository's files has a name that is kept for examples and tests. Set your own before you publish, or leave it out, and no fact has such a link.");

    /// <summary>The checks whose warnings matter before a site is published.</summary>
    public static ImmutableArray<Check> All { get; } = [Corrections, BaseUrl, Identity, Source];

    /// <summary>Whether a host has a name that can belong to nobody (RFC 2606, RFC 6761).</summary>
    public static bool IsReserved(string host) => ReservedNames.Has(host);
}
