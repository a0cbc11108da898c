using System.Text.RegularExpressions;

namespace PeerAtlas.Policy.Addresses;

/// <summary>
/// Addresses that a mail filter, a social network, a viewer or a shortener put in place of the one that was meant. They tell who was sent it, often with
/// a mail address, and lead nowhere once their maker forgets them.
/// </summary>
public static partial class MailGateway
{
    private static readonly string[] Hosts =
    [
        "safelinks.protection.outlook.com", "safelinks.protection.office365.us", "urldefense.com", "urldefense.us", "urldefense.proofpoint.com", "linkprotect.cudasvc.com",
        "mimecastprotect.com", "mimecast.com", "secure-web.cisco.com", "clicktime.symantec.com", "urlsand.esvalabs.com", "protect.checkpoint.com",
        "emailprotection.link", "l.facebook.com", "lm.facebook.com", "lnks.gd", "links.govdelivery.com", "links-1.govdelivery.com", "links-2.govdelivery.com",
        "list-manage.com", "ct.sendgrid.net", "mail.google.com", "outlook.live.com", "outlook.office.com", "outlook.office365.com", "statics.teams.cdn.office.net",
        "translate.goog", "mcas.ms", "avanan.click", "protection.sophos.com", "inky.com", "spe.schoolmessenger.com", "rs6.net", "go.pardot.com", "convertkit-mail.com",
        "l.instagram.com", "out.reddit.com", "webcache.googleusercontent.com", "view.officeapps.live.com",
        // What is short tells nobody where it leads, and nobody once its maker is gone.
        "t.co", "bit.ly", "tinyurl.com", "lnkd.in", "goo.gl", "ow.ly", "buff.ly", "is.gd", "rebrand.ly", "tiny.cc",
    ];

    // Of hosts whose other addresses are what they seem.
    private static readonly (string Host, string Path)[] Pages =
    [
        ("google.com", "/url"), ("google.com", "/amp/"), ("docs.google.com", "/viewer"), ("docs.google.com", "/gview"), ("drive.google.com", "/drive/my-drive"),
        ("linkedin.com", "/redir/"), ("web.archive.org", "/save/"), ("chatgpt.com", "/share/"), ("chatgpt.com", "/c/"),
    ];

    /// <summary>Whether an address is one of theirs.</summary>
    public static bool Is(Uri uri) =>
        Hosts.Any(host => Domain.IsWithin(uri.IdnHost, host)) || Pages.Any(page => Domain.IsWithin(uri.IdnHost, page.Host) && IsBelow(uri.AbsolutePath, page.Path)) || IsProxy(uri);

    private static bool IsBelow(string path, string page) => path.StartsWith(page, StringComparison.OrdinalIgnoreCase) && (page[^1] == '/' || path.Length == page.Length || path[page.Length] == '/');

    // Of a library, by which its own readers reach what it pays for: proxy.lib.example.edu/login?url=…, or www-a-org.proxy.lib.example.edu.
    private static bool IsProxy(Uri uri) =>
        uri.IdnHost.Contains(".proxy.", StringComparison.Ordinal) || uri.IdnHost.Contains("ezproxy", StringComparison.Ordinal)
        || (uri.AbsolutePath == "/login" && (Parameter(uri, "url") ?? Parameter(uri, "qurl")) is { } meant && LinkForm.IsWeb(meant));

    /// <summary>The address that was meant, where it stands within the other; null where it does not.</summary>
    public static string? Meant(Uri uri)
    {
        string? found = Third().Match(uri.AbsoluteUri) is { Success: true } third ? $"{third.Groups["scheme"].Value}://{third.Groups["rest"].Value}"
            : Parameter(uri, "url") ?? Parameter(uri, "qurl") ?? Parameter(uri, "u") ?? Parameter(uri, "q") ?? Parameter(uri, "a") ?? Parameter(uri, "src");
        // The second form of one of them has "-" for "%" and "_" for "/".
        if (found is not null && uri.AbsolutePath.StartsWith("/v2/", StringComparison.Ordinal))
        {
            found = Uri.UnescapeDataString(found.Replace('-', '%').Replace('_', '/'));
        }

        return found is not null && Uri.TryCreate(found, UriKind.Absolute, out Uri? meant) && LinkForm.IsWeb(meant) ? found : null;
    }

    private static string? Parameter(Uri uri, string name) => uri.Query.TrimStart('?').Split('&')
        .Where(each => each.StartsWith(name + "=", StringComparison.Ordinal))
        .Select(each => Uri.UnescapeDataString(each[(name.Length + 1)..])).FirstOrDefault();

    [GeneratedRegex("/v3/__(?<scheme>https?):/+(?<rest>.+?)__", RegexOptions.CultureInvariant)]
    private static partial Regex Third();
}
