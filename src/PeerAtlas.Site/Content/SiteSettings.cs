using NodaTime;

namespace PeerAtlas.Site.Content;

/// <summary>What a maintainer sets in <c>input/site.yml</c>.</summary>
/// <param name="Title">The site's name.</param>
/// <param name="Description">One or two sentences for search engines and the home page's social card.</param>
/// <param name="BaseUrl">Where the site is published, with a trailing slash and an optional path; <c>--base-url</c> overrides it.</param>
/// <param name="CorrectionsUrl">
/// Where a correction is sent: an http or https address of a form or an issue tracker, or a mailto address. Null when
/// the maintainer has set none, and then no link is shown.
/// </param>
public sealed record SiteSettings(string Title, string Description, Uri BaseUrl, Uri? CorrectionsUrl)
{
    /// <summary>
    /// Under whose name lasting ids of news are made, and a year in which it was theirs: <c>peers.example.org,2026</c> (RFC 4151). Set once: the
    /// site may move, and its ids stay.
    /// </summary>
    public required string Identity { get; init; }

    /// <summary>Whose days the site tells: the day on which it was built, and what has passed by then.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZone.Utc;

    /// <summary>Where the repository's files can be read and edited; null when the maintainer has set none, and then nothing leads there.</summary>
    public ForgeAddress? Source { get; init; }

    /// <summary>The terms of facts and texts, short quotations left out; null when the maintainer has set none, and then nothing is said of terms.</summary>
    public License? License { get; init; }

    /// <summary>Whether browsers keep copies, so that what a reader opened works without a network. False also has them throw away what they have.</summary>
    public bool Offline { get; init; } = true;

    /// <summary>The terms of the program; null when the maintainer has set none.</summary>
    public License? CodeLicense { get; init; }
}
