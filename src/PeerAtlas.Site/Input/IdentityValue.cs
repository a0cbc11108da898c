using System.Globalization;
using System.Text.RegularExpressions;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Site.Input;

/// <summary>Reads the name under which the site makes lasting ids (RFC 4151): a domain or a mail address, and a year in which it was one's own.</summary>
internal static partial class IdentityValue
{
    /// <summary>The key in the settings.</summary>
    public const string Key = "identity";

    /// <summary>The regular expression that it matches.</summary>
    public const string Pattern = "^([a-z0-9._+-]+@)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]([a-z0-9-]*[a-z0-9])?,20[0-9]{2}$";

    // The year of the first version, in which every address of a site that sets no identity stood.
    private const string FirstYear = "2026";

    /// <summary>The identity; without one, the host of the address in the settings.</summary>
    public static string Of(Fields fields, Uri? baseUrl)
    {
        if (fields.OptionalText(Key) is not { } text)
        {
            if (baseUrl is not null)
            {
                fields.Section.Report(PlaceholderChecks.Identity, fields.At,
                    $"'{Key}' is not set, so that ids of news are made of {baseUrl?.Host}, and all news would be new when the site moves; set it once, before you publish, and never again");
            }

            return $"{baseUrl?.Host},{FirstYear}";
        }

        if (!Form().IsMatch(text))
        {
            fields.Section.Report(SettingsChecks.Identity, fields.PlaceOf(Key),
                $"'{Key}' is {Policy.Checking.Wording.Quote(text)}, not a domain or mail address of yours in lower case, a comma, and a year in which it was yours: peers.example.org,2026");
        }
        else if (int.Parse(text[^4..], CultureInfo.InvariantCulture) > fields.Section.File.Today.Last.Year)
        {
            fields.Section.Report(SettingsChecks.Identity, fields.PlaceOf(Key), $"'{Key}' names the year {text[^4..]}, which has not come; it is a year in which the name was yours");
        }
        else if (PlaceholderChecks.IsReserved(text[(text.IndexOf('@', StringComparison.Ordinal) + 1)..text.IndexOf(',', StringComparison.Ordinal)]))
        {
            fields.Section.Report(PlaceholderChecks.Identity, fields.PlaceOf(Key),
                $"'{Key}' is {text}, a name that is nobody's; set your own once, before you publish, and never again");
        }

        return text;
    }

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
