using System.Text.RegularExpressions;

namespace PeerAtlas.Policy.Addresses;

/// <summary>What in an address only tells from where a reader came, or whose visit it was.</summary>
public static partial class Tracking
{
    private static readonly string[] Beginnings = ["utm_", "mc_eid=", "mc_cid=", "fbclid=", "gclid=", "msclkid=", "igshid=", "mkt_tok=", "_hsenc=", "_hsmi=", "phpsessid=", "jsessionid=", "aspsessionid", "sessionid="];

    /// <summary>True where an address carries such a parameter.</summary>
    public static bool Has(Uri uri) => Parameters(uri).Any(Is) || SessionInPath().IsMatch(uri.AbsolutePath);

    /// <summary>The address without them.</summary>
    public static string Without(Uri uri)
    {
        string kept = string.Join('&', Parameters(uri).Where(each => each.Length > 0 && !Is(each)));
        return SessionInPath().Replace(uri.GetLeftPart(UriPartial.Path), "") + (kept.Length == 0 ? "" : $"?{kept}") + uri.Fragment;
    }

    /// <summary>True for such a parameter, with its value.</summary>
    public static bool Is(string parameter) => Beginnings.Any(beginning => parameter.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));

    private static string[] Parameters(Uri uri) => uri.Query.TrimStart('?').Split('&');

    [GeneratedRegex(";jsessionid=[^/?#;]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SessionInPath();
}
