using Microsoft.Playwright;

namespace PeerAtlas.Browser.Tests.Running;

/// <summary>What a reader has and wants.</summary>
public sealed record Reader(int Width, int Height)
{
    public static Reader OnPhone { get; } = new(360, 740);

    public static Reader OnLaptop { get; } = new(1280, 800);

    /// <summary>False where scripts are off or did not arrive.</summary>
    public bool Script { get; init; } = true;

    /// <summary>True for a screen that is touched.</summary>
    public bool Touch { get; init; }

    /// <summary>True where the browser keeps copies for reading offline. Most readers go without, since each copy costs a test time.</summary>
    public bool Keeps { get; init; }

    public ColorScheme Scheme { get; init; } = ColorScheme.Light;

    public ReducedMotion Motion { get; init; } = ReducedMotion.NoPreference;

    public ForcedColors Colours { get; init; } = ForcedColors.None;
}
