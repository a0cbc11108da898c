using Microsoft.AspNetCore.Components;

namespace PeerAtlas.Site.Pages;

/// <summary>What every component of the site can reach: the facts, the addresses, the day.</summary>
public abstract class SiteComponent : ComponentBase
{
    /// <summary>The site being built; handed down from the root of each page.</summary>
    [CascadingParameter]
    public required SiteContext Site { get; set; }
}
