using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Content;

namespace PeerAtlas.Site.Input;

/// <summary>Reads <c>site.yml</c>.</summary>
internal static class SettingsFile
{
    private const string BaseUrlKey = "base_url";
    private const string CorrectionsKey = "corrections_url";

    private static readonly Keys SettingsKeys = new($"title description {BaseUrlKey}", $"{CorrectionsKey} {IdentityValue.Key} license code_license");
    private static readonly Keys LicenseKeys = new("id name url");

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
        Uri? baseUrl = BaseUrl(fields);
        Uri? corrections = Corrections(fields);
        string identity = IdentityValue.Of(fields, baseUrl);
        License? license = ReadLicense(fields, "license");
        License? codeLicense = ReadLicense(fields, "code_license");
        return reading.Problems.Any(found => found.Severity == Severity.Error)
            ? null
            : new SiteSettings(
                fields.Text("title"),
                fields.Text("description"),
                baseUrl!,
                corrections)
            {
                Identity = identity,
                License = license,
                CodeLicense = codeLicense,
            };
    }

    private static License? ReadLicense(Fields settings, string key)
    {
        if (settings.Find(key) is not { } node)
        {
            return null;
        }

        Fields fields = Fields.Of(node, settings.Section.In(key), LicenseKeys);
        (string id, string name, string url) = (fields.Text("id"), fields.Text("name"), fields.Url("url"));
        return Uri.TryCreate(url, UriKind.Absolute, out Uri? address) ? new License(id, name, address) : null;
    }

    private static Uri? BaseUrl(Fields fields)
    {
        // Its own form is judged below; a site may stand in a network of its own.
        if (fields.Find(BaseUrlKey) is not { } node || TextValue.ReadWords(fields.Section, BaseUrlKey, node) is not { } text)
        {
            return null;
        }

        Uri? address = BaseAddress.Of(text);
        if (address is null)
        {
            fields.Section.Report(ValueChecks.Url, fields.PlaceOf(BaseUrlKey), $"'{BaseUrlKey}' is {Policy.Checking.Wording.Quote(text)}, not {BaseAddress.Shape}");
        }
        else if (PlaceholderChecks.IsReserved(address.Host))
        {
            fields.Section.Report(PlaceholderChecks.BaseUrl, fields.PlaceOf(BaseUrlKey),
                $"'{BaseUrlKey}' is on {address.Host}, a name that is nobody's; set your own address before you publish, or build with --base-url");
        }

        return address;
    }

    private static Uri? Corrections(Fields fields)
    {
        Uri? address = Address(fields);
        if (address is not null && PlaceholderChecks.IsReserved(address.Host))
        {
            fields.Section.Report(PlaceholderChecks.Corrections, fields.Find(CorrectionsKey)!.At,
                $"'{CorrectionsKey}' leads to {address.Host}, a name that reaches nobody; set your own issue tracker or mail address before you publish");
        }

        return address;
    }

    // The one address of the settings that may also be a mail address.
    private static Uri? Address(Fields fields)
    {
        if (fields.Find(CorrectionsKey) is YamlScalar { Text: ['m', 'a', 'i', 'l', 't', 'o', ':', ..] mail } scalar)
        {
            if (EmailValue.Is(mail["mailto:".Length..]))
            {
                return new Uri(mail);
            }

            fields.Section.Report(ValueChecks.Url, scalar.At, $"'{CorrectionsKey}' is {Policy.Checking.Wording.Quote(mail)}; a mail address reads mailto:name@host.org");
            return null;
        }

        return fields.OptionalUrl(CorrectionsKey) is { } url && url.Length > 0 ? new Uri(url) : null;
    }
}
