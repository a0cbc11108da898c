using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Site.Input;

/// <summary>Checks of where corrections go.</summary>
public static class CorrectionChecks
{
    /// <summary>PA208.</summary>
    public static readonly Check ReachesNobody = new(
        "PA208", Severity.Warning, "corrections reach nobody",
        "The address for corrections has a name that is kept for examples and tests, so that nobody reads what readers send. Set your own before you publish.");

    // RFC 2606 and RFC 6761.
    private static readonly string[] Reserved = ["example", "test", "invalid", "localhost", "example.com", "example.net", "example.org"];

    /// <summary>Whether a host has a name that can belong to nobody (RFC 2606, RFC 6761).</summary>
    public static bool IsReserved(string host) => Reserved.Any(name =>
        host.Equals(name, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + name, StringComparison.OrdinalIgnoreCase));
}
