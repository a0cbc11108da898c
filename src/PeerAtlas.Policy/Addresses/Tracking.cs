namespace PeerAtlas.Policy.Addresses;

/// <summary>What in an address only tells from where a reader came.</summary>
public static class Tracking
{
    private static readonly string[] Beginnings = ["utm_", "mc_eid=", "mc_cid=", "fbclid=", "gclid=", "msclkid=", "igshid=", "mkt_tok=", "_hsenc=", "_hsmi="];

    /// <summary>True where an address carries such a parameter.</summary>
    public static bool Has(Uri uri) => Parameters(uri).Any(Is);

    /// <summary>The address without them.</summary>
    public static string Without(Uri uri)
    {
        string kept = string.Join('&', Parameters(uri).Where(each => each.Length > 0 && !Is(each)));
        return uri.GetLeftPart(UriPartial.Path) + (kept.Length == 0 ? "" : $"?{kept}") + uri.Fragment;
    }

    /// <summary>True for such a parameter, with its value.</summary>
    public static bool Is(string parameter) => Beginnings.Any(beginning => parameter.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));

    private static string[] Parameters(Uri uri) => uri.Query.TrimStart('?').Split('&');
}
