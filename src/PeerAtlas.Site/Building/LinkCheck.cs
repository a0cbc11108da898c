using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Site.Building;

/// <summary>Follows every internal link and anchor of the rendered pages.</summary>
public static class LinkCheck
{
    /// <summary>One error for each link to a page, file or anchor that the site does not have.</summary>
    public static ImmutableArray<Problem> Check(IReadOnlyList<SiteFile> files, Uri baseUrl) => throw new NotImplementedException();
}
