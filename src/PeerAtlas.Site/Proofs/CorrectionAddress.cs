using System.Collections.Immutable;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Proofs;

/// <summary>Where a reader can send a correction of one fact, or a source for what nobody has read of, with the fact already named.</summary>
public static class CorrectionAddress
{
    // Enough to see which words are meant: the page is named beside them. Mail programs and servers refuse addresses much longer than 2,000
    // characters, and a page that names hundreds of facts carries each of these.
    private const int LongestValue = 120;

    /// <summary>An address that opens a prefilled mail or issue; null when the maintainer has set no address for corrections.</summary>
    /// <param name="site">The site.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="source">Whose word it is; see <see cref="Named"/>.</param>
    public static string? Of(SiteContext site, FactInQuestion fact, string source) => Filled(
        site,
        $"Correction: {Where(fact)}, {fact.Subject}",
        IssueForm.WrongFact,
        [
            new("state", "State", Where(fact)),
            new("fact", "Question", fact.Subject),
            new("says", "The page says", Shortened(fact.Value)),
            new("source", "Its source", source),
            new("page", "Page", site.Absolute(fact.Path)),
        ],
        "What should it say, and where can we read it?");

    /// <summary>The same for what is not yet researched: it asks for a source.</summary>
    /// <param name="site">The site.</param>
    /// <param name="fact">What nobody has read of; it has no value.</param>
    public static string? OfMissing(SiteContext site, FactInQuestion fact) => Filled(
        site,
        $"Source: {Where(fact)}, {fact.Subject}",
        IssueForm.NewSource,
        [new("state", "State", Where(fact)), new("fact", "Not yet researched", Shortened(fact.Value)), new("page", "Page", site.Absolute(fact.Path))],
        "Where can we read it? Its title, its address, and its date if it has one:");

    /// <summary>A source as a mail or issue names it.</summary>
    public static string Named(Source source) => $"{source.Title}, {source.Publisher} ({source.Url})";

    private static string? Filled(SiteContext site, string title, IssueForm form, ImmutableArray<FilledField> fields, string asks) =>
        site.Content.Settings.CorrectionsUrl is { } corrections ? CorrectionPlace.Of(corrections).Filled(corrections, title, form, fields, asks) : null;

    private static string Where(FactInQuestion fact) => fact.State?.Name ?? "United States";

    private static string Shortened(string value) => value.Length <= LongestValue ? value : value[..LongestValue] + " …";
}
