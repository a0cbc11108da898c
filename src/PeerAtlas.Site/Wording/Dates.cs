using System.Globalization;
using PeerAtlas.Policy.Dates;

namespace PeerAtlas.Site.Wording;

/// <summary>Dates as a reader in the United States says them.</summary>
public static class Dates
{
    /// <summary>"September 2, 2024", "September 2024" or "2024", as exact as the source.</summary>
    public static string InWords(this FactDate date) => date switch
    {
        { Day: not null } => date.FirstDay.InWords(),
        { Month: not null } => date.FirstDay.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => date.ToString(),
    };

    /// <summary>"September 2, 2024".</summary>
    public static string InWords(this DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>The date in words, or "undated".</summary>
    public static string OrUndated(this FactDate? date) => date?.InWords() ?? "undated";

    /// <summary>"in 2024", "in September 2024" or "on September 2, 2024".</summary>
    public static string WithPreposition(this FactDate date) => (date.Day is null ? "in " : "on ") + date.InWords();
}
