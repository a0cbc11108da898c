using NodaTime;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Content;

namespace PeerAtlas.Site.Input;

/// <summary>Reads <c>site.yml</c>.</summary>
internal static class SettingsFile
{
    private const string BaseUrlKey = "base_url";
    private const string CorrectionsKey = "corrections_url";
    private const string OfflineKey = "offline";
    private static readonly string[] YesOrNo = ["yes", "no"];

    private static readonly Keys LicenseKeys = new(
        "license",
        "Terms under which others may use something.",
        [
            new("id", Form.Words, "Their id in the list of SPDX.", "CC-BY-4.0"),
            new("name", Form.Words, "Their name.", "Creative Commons Attribution 4.0 International"),
            new("url", Form.Address, "Where they stand."),
        ],
        []);

    /// <summary>The file.</summary>
    public static readonly Keys Keys = new(
        "site",
        "Settings of the site.",
        [
            new("title", Form.Words, "The name of the site.", "PeerAtlas"),
            new("description", Form.Words, "What it offers, in a sentence or two.", "How each state pays for peer support."),
            new(BaseUrlKey, Form.Address, "The address at which it stands, for feeds and for links that must be whole. It ends with a slash.", "https://peers.example.org/"),
        ],
        [
            new(CorrectionsKey, new Form.Shaped("an address, or mailto: with an e-mail address", "mailto:peers@example.org", @"^([hH][tT][tT][pP][sS]?://[^\s\\<>""`{}|^]+|mailto:[^@\s]+@[^@\s]+)$"),
                "Where a reader can send a correction of a fact: an address that opens a new issue, or a mail address. Without it the pages show no such links."),
            new(SourceTemplate.Key, new Form.Shaped("an address with {path} and {line} in it", "https://github.com/example/peers/blob/main/{path}#L{line}", SourceTemplate.Pattern),
                "Where a fact is edited: the address of a line of a file on your forge. Without it the pages show no such links."),
            new(IdentityValue.Key, new Form.Shaped("a domain or a mail address of yours, a comma, and a year in which it was", "peers.example.org,2026", IdentityValue.Pattern),
                "Under whose name the ids of news are made. Set it once, before you publish, and never again."),
            new(ZoneValue.Key, new Form.Shaped("the name of a time zone in the tz database", "America/New_York", ZoneValue.Pattern),
                "Whose days the site tells: on which day it was built, and what has come by then. Without it, those of UTC."),
            new(OfflineKey, Form.Word("yes", "no"),
                "Whether readers' browsers keep copies of what was opened, to read and search without a network; yes where it is left out. With no they also throw away the copies that they have."),
            new("license", Form.Entry(LicenseKeys), "Under which terms others may use the facts and texts."),
            new("code_license", Form.Entry(LicenseKeys), "Under which terms others may use the program."),
        ]);

    /// <summary>The settings, or null with at least one problem in <paramref name="reading"/>.</summary>
    public static SiteSettings? Read(DataFile file, FileReading reading)
    {
        YamlFile yaml = YamlFile.Read(file);
        reading.Add(yaml.Problems);
        if (yaml.Root is not { } root)
        {
            return null;
        }

        Fields fields = Fields.Of(root, reading.Whole("site"), Keys);
        Uri? baseUrl = BaseUrl(fields);
        Uri? corrections = Corrections(fields);
        ForgeAddress? source = SourceTemplate.Of(fields);
        string identity = IdentityValue.Of(fields, baseUrl);
        DateTimeZone zone = ZoneValue.Of(fields);
        bool offline = fields.OptionalWord(OfflineKey, YesOrNo) != "no";
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
                Zone = zone,
                Source = source,
                Offline = offline,
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
        if (fields.Find(BaseUrlKey) is not { } node || TextValue.ReadWhole(fields.Section, BaseUrlKey, node) is not { } text)
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
