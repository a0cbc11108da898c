using PeerAtlas.Policy.Facts;
using PeerAtlas.Site.Routing;

namespace PeerAtlas.Site.Corrections;

/// <summary>Where a reader can send a correction of one fact, with the fact already named.</summary>
public static class CorrectionAddress
{
    // Some mail programs and servers refuse addresses much longer than 2,000 characters.
    private const int LongestValue = 300;

    /// <summary>
    /// An address that opens a prefilled mail (<c>subject</c> and <c>body</c>, RFC 6068) or issue (<c>title</c> and
    /// <c>body</c>, as issue trackers take them); null when the maintainer has set no address for corrections.
    /// </summary>
    public static string? Of(SiteContext site, FactInQuestion fact, Source source)
    {
        if (site.Content.Settings.CorrectionsUrl is not { } corrections)
        {
            return null;
        }

        string address = corrections.AbsoluteUri;
        string title = Uri.EscapeDataString($"Correction: {fact.State.Name}, {fact.Subject}");
        string body = Uri.EscapeDataString(
            $"""
            State: {fact.State.Name}
            Question: {fact.Subject}
            The page says: {Shortened(fact.Value)}
            Its source: {source.Title}, {source.Publisher} ({source.Url})
            Page: {site.Absolute($"/states/{fact.State.Slug}/")}

            What should it say, and where can we read it?

            """.ReplaceLineEndings("\r\n"));
        string titleKey = corrections.Scheme == Uri.UriSchemeMailto ? "subject" : "title";
        int fragment = address.IndexOf('#', StringComparison.Ordinal);
        string whole = fragment < 0 ? address : address[..fragment];
        return $"{whole}{(whole.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{titleKey}={title}&body={body}";
    }

    private static string Shortened(string value) => value.Length <= LongestValue ? value : value[..LongestValue] + " …";
}
