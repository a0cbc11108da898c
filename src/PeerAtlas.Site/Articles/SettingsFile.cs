using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Files;
using PeerAtlas.Policy.Readers;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Site.Articles;

/// <summary>Reads <c>site.yml</c>.</summary>
internal static class SettingsFile
{
    private static readonly Keys SettingsKeys = new("title description base_url", "corrections_url");

    /// <summary>The settings, or null with at least one problem in <paramref name="reading"/>.</summary>
    public static SiteSettings? Read(DataFile file, FileReading reading)
    {
        YamlFile yaml = YamlFile.Read(file);
        reading.Add(yaml.Problems);
        if (yaml.Root is not { } root)
        {
            return null;
        }

        Fields fields = Fields.Of(root, reading.Whole("site"), SettingsKeys);
        string baseUrl = fields.Url("base_url");
        Uri? corrections = Corrections(fields);
        return reading.Problems.Count > 0
            ? null
            : new SiteSettings(
                fields.Text("title"),
                fields.Text("description"),
                new Uri(baseUrl.EndsWith('/') ? baseUrl : baseUrl + "/"),
                corrections);
    }

    // The one address of the settings that may also be a mail address.
    private static Uri? Corrections(Fields fields)
    {
        const string Key = "corrections_url";
        if (fields.Find(Key) is YamlScalar { Text: ['m', 'a', 'i', 'l', 't', 'o', ':', ..] mail } scalar)
        {
            if (Uri.TryCreate(mail, UriKind.Absolute, out Uri? address) && mail.Contains('@', StringComparison.Ordinal))
            {
                return address;
            }

            fields.Section.Report(ValueChecks.Url, scalar.At, $"'{Key}' is '{mail}'; a mail address reads mailto:name@host");
            return null;
        }

        return fields.OptionalUrl(Key) is { } url && url.Length > 0 ? new Uri(url) : null;
    }
}
