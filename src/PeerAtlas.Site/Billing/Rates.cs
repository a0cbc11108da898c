using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.Terms;
using PeerAtlas.Site.Lists;

namespace PeerAtlas.Site.Billing;

/// <summary>The choice of entries with or without a rate.</summary>
internal static class Rates
{
    private static readonly Term Known = new("known", "With a rate");
    private static readonly Term None = new("none", "Without a rate");

    /// <summary>By whether a rate is known.</summary>
    public static ListFilter Filter { get; } = new("rate", "Rate", "Any", [Known, None]);

    /// <summary>An entry as the filter writes it.</summary>
    public static string Of(BillingEntry entry) => (entry.RateUsd is null ? None : Known).Id;
}
