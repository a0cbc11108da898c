using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Site.Hosting;

/// <summary>Checks of what hosts can be told.</summary>
public static class HostChecks
{
    /// <summary>PA228.</summary>
    public static readonly Check ManyRules = new("PA228", Severity.Warning, "more rules than a host reads",
        "Each page and file at the top of the site takes a rule of its own in _headers, and a host that reads so many only sends the rest without its policy and its times of caching.");
}
