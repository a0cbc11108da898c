using System.Collections.Immutable;
using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Site.Billing;

/// <summary>Billing entries of one state.</summary>
/// <param name="State">Whose they are.</param>
/// <param name="Entries">One or more of them, in the file's order.</param>
public sealed record BillingGroup(State State, ImmutableArray<BillingEntry> Entries)
{
    /// <summary>Rows grouped by their states, in the order of the rows.</summary>
    public static ImmutableArray<BillingGroup> Of(IEnumerable<BillingRow> rows) =>
        [.. rows.GroupBy(row => row.State).Select(group => new BillingGroup(group.Key, [.. group.Select(row => row.Entry)]))];
}
