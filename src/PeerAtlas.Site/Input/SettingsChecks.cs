using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Site.Input;

/// <summary>Checks of the settings, beside those that every YAML file passes.</summary>
public static class SettingsChecks
{
    /// <summary>PA218.</summary>
    public static readonly Check Identity = new(
        "PA218", Severity.Error, "identity of the wrong form",
        "The identity is a domain or a mail address in lower case, a comma and a year in which it was yours, as tag URIs have it (RFC 4151). Ids of feeds and calendars are made of it.");

    /// <summary>PA227.</summary>
    public static readonly Check Zone = new(
        "PA227", Severity.Error, "not a time zone",
        "The time zone has a name of the tz database, such as America/New_York. The site tells days as they are there.");

    /// <summary>PA220.</summary>
    public static readonly Check Source = new(
        "PA220", Severity.Error, "address of files of the wrong form",
        "The address of a file of the repository is whole, with {path} for the file and {line} for the line. Each fact links to its own line with it.");
}
