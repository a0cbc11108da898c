namespace PeerAtlas.Site.Serving;

/// <summary>
/// What a page may load and run: only what comes from the site itself, and nothing that stands in the page
/// (<see href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</see>). Nothing here says
/// <c>unsafe-inline</c> or <c>unsafe-eval</c>: pages have no inline style or script. JSON-LD stands in data blocks, which
/// never run and so are no matter of the policy; the workers of search and of reading offline are files of the site; links to mail
/// programs are navigations, which the policy leaves alone. No text becomes script or markup of the page (Trusted Types); the addresses
/// of workers go through <c>worker-address.js</c>.
/// </summary>
/// <remarks>
/// There is no <c>upgrade-insecure-requests</c>: no page asks anything of another address, and on a host without TLS (a
/// test on loopback, an intranet) it would send every request of the page itself into the void.
/// </remarks>
public static class ContentSecurityPolicy
{
    /// <summary>
    /// For the <c>meta</c> element of every page, for hosts that send no headers. The element may not say
    /// <c>frame-ancestors</c> (CSP3, section 3.3).
    /// </summary>
    public const string InPage = "default-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'";

    /// <summary>For everything but embeds: no other page may frame it.</summary>
    public const string Header = $"{InPage}; frame-ancestors 'none'";

    /// <summary>For embeds, which are made to stand in other sites' pages.</summary>
    public const string EmbedHeader = $"{InPage}; frame-ancestors *";
}
