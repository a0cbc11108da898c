using System.Collections.Immutable;

namespace PeerAtlas.Site.Serving;

/// <summary>
/// The one list of headers with which the site is served. <c>HeadersFile</c> and <c>NginxFiles</c> write it
/// out for hosts; the pages repeat in <c>meta</c> elements what such an element may say.
/// </summary>
public static class ResponseHeaders
{
    /// <summary>
    /// Where a link leads is not told where it stood: on a health site, the address of a page tells what its reader
    /// looks for (<see href="https://www.w3.org/TR/referrer-policy/">Referrer Policy</see>).
    /// </summary>
    public const string ReferrerPolicy = "no-referrer";

    /// <summary>Kept for a year and never asked for again: another content has another name (RFC 8246, RFC 9111).</summary>
    public const string YearOfCaching = "public, max-age=31536000, immutable";

    /// <summary>Kept for five minutes, then asked for again, which costs a few bytes when nothing has changed (RFC 9111).</summary>
    public const string MinutesOfCaching = "public, max-age=300, must-revalidate";

    /// <summary>
    /// Never kept (RFC 9111, section 5.2.2.5). What is missing now may be there in a moment: an asset that a browser has learned
    /// to be missing would leave the next page without its style.
    /// </summary>
    public const string NoCaching = "no-store";

    /// <summary>
    /// Kept, and asked for before each use (RFC 9111, section 5.2.2.4): an old service worker would keep readers on an old site.
    /// </summary>
    public const string AskedEachTime = "no-cache";

    /// <summary>
    /// A year of TLS only (RFC 6797). Without <c>includeSubDomains</c>, since the site cannot speak for its neighbors on a
    /// host. It may not be sent over plain HTTP (section 7.2), and browsers pay it no heed there (section 8.1), so a site
    /// on localhost stays reachable.
    /// </summary>
    public const string StrictTransportSecurity = "max-age=31536000";

    /// <summary>
    /// Devices that no page and no frame of it may ask for
    /// (<see href="https://www.w3.org/TR/permissions-policy/">Permissions Policy</see>). Only features that browsers have
    /// long known: a name that a browser does not know is an error in its console.
    /// </summary>
    public const string PermissionsPolicy =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    /// <summary>Every header. For any response, no two of them have one name.</summary>
    public static ImmutableArray<ResponseHeader> All { get; } =
    [
        new("Strict-Transport-Security", StrictTransportSecurity) { OnlyOverTls = true },

        // The Fetch Standard, section 3.6: a response is what its type says, and is never guessed at.
        new("X-Content-Type-Options", "nosniff"),
        new("Referrer-Policy", ReferrerPolicy),
        new("Permissions-Policy", PermissionsPolicy),
        new("Content-Security-Policy", ContentSecurityPolicy.Header, Reach.AllButEmbeds),
        new("Content-Security-Policy", ContentSecurityPolicy.EmbedHeader, Reach.Embeds),

        // RFC 7034, for browsers that do not know frame-ancestors. It has no word for "anybody", so embeds go without.
        new("X-Frame-Options", "DENY", Reach.AllButEmbeds),
        new("Cache-Control", YearOfCaching, Reach.Hashed),
        new("Cache-Control", MinutesOfCaching, Reach.AllButHashed),
        new("Cache-Control", NoCaching, Reach.Missing),
        new("Cache-Control", AskedEachTime, Reach.Worker),

        // The HTML Standard, section 7.1.3: a window that another site opened, or that opens another site, has no hold on it. In frames it says nothing.
        new("Cross-Origin-Opener-Policy", "same-origin"),

        // The Fetch Standard, section 3.7: which pages of other sites may load a file without asking.
        new("Cross-Origin-Resource-Policy", "same-origin", Reach.AllButShared),
        new("Cross-Origin-Resource-Policy", "cross-origin", Reach.Shared),

        // The Fetch Standard, section 3.3: the facts are for scripts of any site to read.
        new("Access-Control-Allow-Origin", "*", Reach.OpenData),
    ];

    /// <summary>The headers of one file's response.</summary>
    /// <param name="file">Its path below the root, without a slash in front.</param>
    public static IEnumerable<ResponseHeader> Of(string file) => All.Where(header => header.Reach.Covers(file));
}
