using PeerAtlas.Policy.Sources;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Proofs;

/// <summary>Where a reader can send a correction of one fact, with the fact already named.</summary>
public static class CorrectionAddress
{
    // Some mail programs and servers refuse addresses much longer than 2,000 characters.
    private const int LongestValue = 300;

    /// <summary>
    /// An address that opens a prefilled mail (<c>subject</c> and <c>body</c>, RFC 6068) or issue (<c>title</c> and
    /// <c>body</c>, as issue trackers take them); null when the maintainer has set no address for corrections.
    /// </summary>
    /// <param name="site">The site.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="source">Whose word it is; see <see cref="Named"/>.</param>
    public static string? Of(SiteContext site, FactInQuestion fact, string source)
    {
        if (site.Content.Settings.CorrectionsUrl is not { } corrections)
        {
            return null;
        }

        string address = corrections.AbsoluteUri;
        string where = fact.State?.Name ?? "United States";
        string title = Uri.EscapeDataString($"Correction: {where}, {fact.Subject}");
        string body = Uri.EscapeDataString(
            $"""
            State: {where}
            Question: {fact.Subject}
            The page says: {Shortened(fact.Value)}
            Its source: {source}
            Page: {site.Absolute(fact.Path)}

            What should it say, and where can we read it?

            """.ReplaceLineEndings("\r\n"));
        string titleKey = corrections.Scheme == Uri.UriSchemeMailto ? "subject" : "title";
        int fragment = address.IndexOf('#', StringComparison.Ordinal);
        string whole = fragment < 0 ? address : address[..fragment];
        return $"{whole}{(whole.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{titleKey}={title}&body={body}";
    }

    /// <summary>A source as a mail or issue names it.</summary>
    public static string Named(Source source) => $"{source.Title}, {source.Publisher} ({source.Url})";

    private static string Shortened(string value) => value.Length <= LongestValue ? value : value[..LongestValue] + " …";
}
