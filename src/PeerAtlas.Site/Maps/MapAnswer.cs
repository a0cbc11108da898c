using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Site.Maps;

/// <summary>One state on the map.</summary>
/// <param name="State">Which.</param>
/// <param name="Sign">Its answer.</param>
/// <param name="Address">Where its link leads.</param>
/// <param name="Slug">Its slug where a script picks states from the map; null elsewhere.</param>
public sealed record MapAnswer(State State, Sign Sign, string Address, string? Slug = null)
{
    /// <summary>The name of its link, for readers who do not see the fill: "Ohio: Yes".</summary>
    public string Name => $"{State.Name}: {Sign.Word()}";
}
