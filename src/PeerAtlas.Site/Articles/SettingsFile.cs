using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Files;
using PeerAtlas.Policy.Readers;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Corrections;

namespace PeerAtlas.Site.Articles;

/// <summary>Reads <c>site.yml</c>.</summary>
internal static class SettingsFile
{
    private const string CorrectionsKey = "corrections_url";

    private static readonly Keys SettingsKeys = new("title description base_url", CorrectionsKey);

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
        return reading.Problems.Any(found => found.Severity == Severity.Error)
            ? null
            : new SiteSettings(
                fields.Text("title"),
                fields.Text("description"),
                new Uri(baseUrl.EndsWith('/') ? baseUrl : baseUrl + "/"),
                corrections);
    }

    private static Uri? Corrections(Fields fields)
    {
        Uri? address = Address(fields);
        if (address is not null && CorrectionChecks.IsReserved(address.Host))
        {
            fields.Section.Report(CorrectionChecks.ReachesNobody, fields.Find(CorrectionsKey)!.At,
                $"'{CorrectionsKey}' leads to {address.Host}, a name that reaches nobody; set your own issue tracker or mail address before you publish");
        }

        return address;
    }

    // The one address of the settings that may also be a mail address.
    private static Uri? Address(Fields fields)
    {
        if (fields.Find(CorrectionsKey) is YamlScalar { Text: ['m', 'a', 'i', 'l', 't', 'o', ':', ..] mail } scalar)
        {
            if (Uri.TryCreate(mail, UriKind.Absolute, out Uri? address) && mail.Contains('@', StringComparison.Ordinal))
            {
                return address;
            }

            fields.Section.Report(ValueChecks.Url, scalar.At, $"'{CorrectionsKey}' is '{mail}'; a mail address reads mailto:name@host");
            return null;
        }

        return fields.OptionalUrl(CorrectionsKey) is { } url && url.Length > 0 ? new Uri(url) : null;
    }
}
