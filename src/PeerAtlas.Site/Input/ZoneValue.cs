using NodaTime;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Site.Input;

/// <summary>Reads the zone whose days the site tells, by the tz database, which the program brings along: it is the same on every machine.</summary>
internal static class ZoneValue
{
    /// <summary>The key in the settings.</summary>
    public const string Key = "time_zone";

    /// <summary>The regular expression that its names match.</summary>
    public const string Pattern = "^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z][A-Za-z0-9_+-]*)*$";

    /// <summary>The zone; UTC where none is set.</summary>
    public static DateTimeZone Of(Fields fields)
    {
        if (fields.OptionalText(Key) is not { } text)
        {
            return DateTimeZone.Utc;
        }

        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(text) is { } zone)
        {
            return zone;
        }

        fields.Section.Report(SettingsChecks.Zone, fields.PlaceOf(Key),
            $"'{Key}' is {Policy.Checking.Wording.Quote(text)}, not the name of a time zone in the tz database, such as America/New_York{Meant(text)}");
        return DateTimeZone.Utc;
    }

    // What stands in capitals, with spaces, or as the city alone; else the nearest of the same region, since a list of all is too long for slips.
    private static string Meant(string text)
    {
        string plain = text.Trim().Replace(' ', '_');
        IEnumerable<string> all = DateTimeZoneProviders.Tzdb.Ids;
        string region = plain[..(plain.IndexOf('/', StringComparison.Ordinal) + 1)];
        string? nearest = all.FirstOrDefault(id => id.Equals(plain, StringComparison.OrdinalIgnoreCase))
            ?? all.FirstOrDefault(id => id.EndsWith($"/{plain}", StringComparison.OrdinalIgnoreCase))
            ?? all.Where(id => id.StartsWith(region, StringComparison.OrdinalIgnoreCase)).Chunk(100)
                .Select(some => NearestWord.Of(plain, some)).OfType<string>()
                .MinBy(id => NearestWord.Distance(plain.ToLowerInvariant(), id.ToLowerInvariant()));
        return nearest is null ? "" : $" (did you mean {nearest}?)";
    }
}
