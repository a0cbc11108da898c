using System.Collections.Immutable;
using System.Text.Json;

namespace PeerAtlas.Site.Maps;

/// <summary>
/// A state's outline on the map of the country: the Albers projection of us-atlas, 975 units wide and 610 high, with
/// Alaska and Hawaii moved in below the Southwest.
/// </summary>
/// <param name="Code">USPS code.</param>
/// <param name="Path">SVG path data.</param>
/// <param name="X">Where its label is centered, from the left.</param>
/// <param name="Y">Where its label is centered, from the top.</param>
/// <param name="Small">True when there is no room for a label and the shape is hard to hit with a finger.</param>
public sealed record StateShape(string Code, string Path, int X, int Y, bool Small)
{
    /// <summary>Every state that the map can draw, by USPS code. The front-end build made them; territories are not among them.</summary>
    public static ImmutableDictionary<string, StateShape> ByCode { get; } = Load();

    private static ImmutableDictionary<string, StateShape> Load()
    {
        using Stream json = typeof(StateShape).Assembly.GetManifestResourceStream("geometry/us-states.json")!;
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.EnumerateArray()
            .Select(state => new StateShape(
                state.GetProperty("code").GetString()!,
                state.GetProperty("path").GetString()!,
                state.GetProperty("x").GetInt32(),
                state.GetProperty("y").GetInt32(),
                state.GetProperty("small").GetBoolean()))
            .ToImmutableDictionary(shape => shape.Code, StringComparer.Ordinal);
    }
}
