using System.Text.RegularExpressions;

namespace PeerAtlas.Policy.Billing;

/// <summary>Tells rates for one person in a group from rates for one person alone; the two are never set side by side.</summary>
public static partial class GroupRate
{
    /// <summary>The modifier of a group setting (HCPCS Level II).</summary>
    public const string Modifier = "HQ";

    /// <summary>
    /// True when the entry carries HQ, or when its service names a group and no work with one person: some states have a
    /// code of its own for groups and no modifier. False for one entry that covers both.
    /// </summary>
    public static bool Is(BillingEntry entry) =>
        entry.Modifiers.Contains(Modifier) || (Group().IsMatch(entry.Service) && !Individual().IsMatch(entry.Service));

    [GeneratedRegex(@"\bgroups?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Group();

    [GeneratedRegex(@"\b(individual|one[ -]to[ -]one)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Individual();
}
