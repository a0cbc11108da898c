using System.Collections.Immutable;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Revisions;
using PeerAtlas.Site.Content;

namespace PeerAtlas.Site.Pages;

/// <summary>Everything on which the bytes of the site depend.</summary>
/// <param name="Atlas">The facts.</param>
/// <param name="Content">What writers wrote.</param>
/// <param name="BaseUrl">Absolute address of the site's root, with a trailing slash and an optional path.</param>
/// <param name="Today">The day from which the age of facts is counted and which pages show as the day of building.</param>
public sealed record SiteRequest(Atlas Atlas, SiteContent Content, Uri BaseUrl, DateOnly Today)
{
    /// <summary>What the repository took in over time; null where its history was not read.</summary>
    public PolicyHistory? History { get; init; }

    /// <summary>What that history lacks.</summary>
    public HistoryLack Lack { get; init; } = HistoryLack.NotAsked;

    /// <summary>Where in the repository the files lie that it was read from.</summary>
    public ImmutableArray<RepositoryFolder> Folders { get; init; } = RepositoryFolder.Usual;

    /// <summary>
    /// What draws pictures, with its version, so that a picture gets a new name when it would be drawn otherwise; null for a site without pictures.
    /// </summary>
    public string? Draws { get; init; }
}
