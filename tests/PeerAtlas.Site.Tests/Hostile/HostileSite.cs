using PeerAtlas.Site.Tests.Running;

namespace PeerAtlas.Site.Tests.Hostile;

/// <summary>The site of hostile facts and texts.</summary>
public sealed class HostileSite() : RenderedSite(Hostile.Files, HostileInput.Of(Repository.Files("input")))
{
    private static HostileData Hostile { get; } = HostileData.Of(Repository.Files("data"), Today);

    internal static IReadOnlyList<Leaf> Planted => Hostile.Planted;
}
