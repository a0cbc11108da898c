using System.Collections.Immutable;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Billing;

namespace PeerAtlas.Site.Billing;

/// <summary>The billing codes that have a page, and the addresses of codes and modifiers.</summary>
public static class CodePages
{
    /// <summary>Every code of the national list, in its order, and after them every other code that a state uses.</summary>
    public static ImmutableArray<string> Codes(Atlas atlas) =>
    [
        .. atlas.BillingCodes.Codes.Select(code => code.Code)
            .Concat(atlas.States.SelectMany(state => state.Billing).Select(entry => entry.Code).Order(StringComparer.Ordinal))
            .Distinct(),
    ];

    /// <summary>The entries of states that use a code, in the order of the states.</summary>
    public static ImmutableArray<BillingRow> Uses(Atlas atlas, string code) =>
        [.. All(atlas).Where(row => row.Entry.Code == code)];

    /// <summary>All entries of states, in the order of the states.</summary>
    public static ImmutableArray<BillingRow> All(Atlas atlas) =>
        [.. atlas.States.SelectMany(state => state.Billing.Select(entry => new BillingRow(state, entry)))];

    /// <summary>The address of a code's page.</summary>
    public static string Path(string code) => $"/billing/codes/{code.ToLowerInvariant()}/";

    /// <summary>The fragment of a modifier, or of a range of them, on the page of billing.</summary>
    public static string Anchor(Modifier modifier) => $"modifier-{modifier.Name.ToLowerInvariant()}";

    /// <summary>
    /// The entry of the national list that tells what a modifier means: its own, or the range that holds it, as U1-UD
    /// holds U1 to U9 and UA to UD. Null when the list has none.
    /// </summary>
    public static Modifier? Meaning(Atlas atlas, string modifier) => atlas.BillingCodes.Modifiers.FirstOrDefault(listed =>
        listed.Name == modifier
        || (listed.Name.Split('-') is [var first, var last]
            && first[0] == modifier[0]
            && string.CompareOrdinal(modifier, first) >= 0
            && string.CompareOrdinal(modifier, last) <= 0));
}
