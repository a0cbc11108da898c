using System.Text.RegularExpressions;

namespace PeerAtlas.Policy.Addresses;

/// <summary>What in an address only tells from where a reader came, or whose visit it was.</summary>
public static partial class Tracking
{
    private static readonly string[] Beginnings = ["utm_", "aspsessionid", "__cf_chl_", "gad_", "_gac"];

    private static readonly string[] Names =
    [
        "mc_eid", "mc_cid", "fbclid", "gclid", "dclid", "wbraid", "gbraid", "msclkid", "ttclid", "twclid", "yclid", "srsltid", "li_fat_id", "igshid", "mkt_tok", "_hsenc", "_hsmi", "__hstc",
        "__hssc", "__hsfp", "_ga", "_gl", "elqtrackid", "elqtrack", "vero_id", "vero_conv", "oly_enc_id", "oly_anon_id", "_bta_tid", "phpsessid", "jsessionid", "cfid", "cftoken",
    ];

    /// <summary>True where an address carries such a parameter.</summary>
    public static bool Has(Uri uri) => Parameters(uri).Any(Is) || SessionInPath().IsMatch(uri.AbsolutePath) || Is(uri.Fragment.TrimStart('#'));

    /// <summary>The address without them.</summary>
    public static string Without(Uri uri)
    {
        string kept = string.Join('&', Parameters(uri).Where(each => each.Length > 0 && !Is(each)));
        return SessionInPath().Replace(uri.GetLeftPart(UriPartial.Path), "") + (kept.Length == 0 ? "" : $"?{kept}") + (Is(uri.Fragment.TrimStart('#')) ? "" : uri.Fragment);
    }

    /// <summary>True for such a parameter, with its value.</summary>
    public static bool Is(string parameter) => Beginnings.Any(beginning => parameter.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
        || Names.Contains(parameter.Split('=')[0], StringComparer.OrdinalIgnoreCase) || Session().IsMatch(parameter);

    private static string[] Parameters(Uri uri) => uri.Query.TrimStart('?').Split('&');

    // A long run of digits and letters is a visit's; a short one, or one of words, names a section, a site or a session of a legislature.
    [GeneratedRegex("^(?:sid|sess|session|session_?id)=(?=[a-z]*[0-9])(?=[0-9]*[a-z])(?:[0-9a-f]{16,}|[0-9a-z]{24,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Session();

    [GeneratedRegex(@";(?:jsessionid|utm_\w+)=[^/?#;]*|/\(S\(\w+\)\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SessionInPath();
}
