using System.Globalization;

namespace PeerAtlas.Site.Tests.Facts;

/// <summary>One billing entry of a state file that has a rate, worked out from the file's text alone.</summary>
/// <param name="State">The state's name.</param>
/// <param name="Slug">The name of its file.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Rate">Dollars for the unit that it names.</param>
internal sealed record RawRate(string State, string Slug, RawYaml Entry, decimal Rate)
{
    /// <summary>Every rate of every state file, in the order of the states' names.</summary>
    public static IReadOnlyList<RawRate> All { get; } =
    [
        .. RawStates.InOrder.SelectMany(state => state.File["billing"].Items
            .Where(entry => entry["rate_usd"].Exists)
            .Select(entry => new RawRate(state.File["name"].Text, state.Slug, entry, decimal.Parse(entry["rate_usd"].Text, CultureInfo.InvariantCulture)))),
    ];

    /// <summary>"H0038 HQ".</summary>
    public string Code => string.Join(' ', Entry["modifiers"].Items.Select(modifier => modifier.Text).Prepend(Entry["code"].Text));

    /// <summary>Dollars for 15 minutes; null where the unit has no fixed length.</summary>
    public decimal? Quarter => Entry["unit"].TextOrNull switch
    {
        "15 minutes" => Rate,
        "hour" => Rate / 4,
        _ => null,
    };

    /// <summary>True for a rate that stands and is by time, so that it has a bar.</summary>
    public bool HasBar => Quarter is not null && !Entry["superseded"].Exists;

    /// <summary>True where it is for one person in a group, by its own word or else by its modifiers.</summary>
    public bool IsForGroup => Entry["group"].TextOrNull is { } word
        ? word == "yes"
        : Entry["modifiers"].Items.Any(modifier => RawData.OfRepository.GroupModifiers.Contains(modifier.Text));

    /// <summary>"$26.49".</summary>
    public static string Dollars(decimal amount) => "$" + amount.ToString("#,##0.00##", CultureInfo.InvariantCulture);
}
