using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Content;
using PeerAtlas.Site.Glossary;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Building;

/// <summary>Knows where in the sources the links and ids of pages are written, so that a message can name the line that a writer has to mend.</summary>
/// <param name="request">What the site is made of.</param>
/// <param name="paths">The paths of all its files.</param>
public sealed class LinkOrigins(SiteRequest request, IReadOnlyCollection<string> paths)
{
    private readonly Lazy<ILookup<string, Article>> articles = new(() => request.Content.Articles.ToLookup(article => FileOf(article.Path), StringComparer.Ordinal));
    private readonly Lazy<ILookup<string, (string Folder, string Id, Place At)>> ids = new(() => Ids(request).ToLookup(id => id.Id, StringComparer.Ordinal));
    private readonly Lazy<NearestPath> nearest = new(() => new NearestPath(paths));

    /// <summary>
    /// The faults as problems, each at the place in the sources where it is written, as far as it is known; else at its page. What stands on many
    /// pages is told once.
    /// </summary>
    internal ImmutableArray<Problem> Located(IEnumerable<LinkFault> faults) => [.. faults.SelectMany(Located).DistinctBy(problem => (problem.Code, problem.At, problem.Message))];

    private IEnumerable<Problem> Located(LinkFault fault)
    {
        Place[] places = [.. PlacesOf(fault)];
        string message = fault.Check == LinkCheck.RepeatedId ? OfId(fault, places.Length > 0) : fault.Message + Meant(fault);
        if (places.Length == 0 && TextMissing(fault) is { } missing)
        {
            return [new Problem(fault.Check.Code, fault.Check.Severity, Place.WholeFile(missing),
                $"the text is missing: pages that the site makes itself link to '{fault.Subject}'")];
        }

        return places.Length == 0 ? [fault.OnPage with { Message = message }] : places.Select(at => new Problem(fault.Check.Code, fault.Check.Severity, at, message));
    }

    private IEnumerable<Place> PlacesOf(LinkFault fault)
    {
        IEnumerable<Article> written = articles.Value[fault.Page];
        if (fault.Check != LinkCheck.RepeatedId)
        {
            return written.SelectMany(article => article.Links).Where(link => IsSame(link.Text, fault.Subject)).Select(link => link.At);
        }

        Place[] inText = [.. written.SelectMany(article => article.Ids).Where(id => id.Text == fault.Subject).Select(id => id.At)];
        // Of two that share an id the one further down is the later one.
        return inText.Length > 0 ? inText[^1..] : ids.Value[fault.Subject].Where(id => fault.Page.StartsWith(id.Folder, StringComparison.Ordinal)).Select(id => id.At).TakeLast(1);
    }

    // The page has the address below the base path; what a browser decodes is decoded.
    private bool IsSame(string written, string onPage) =>
        written == onPage || Uri.UnescapeDataString(request.BaseUrl.AbsolutePath.TrimEnd('/') + written) == Uri.UnescapeDataString(onPage)
        || Uri.UnescapeDataString(written) == Uri.UnescapeDataString(onPage);

    private static string OfId(LinkFault fault, bool isKnown) => isKnown
        ? $"the id '{fault.Subject}' stands on two elements of /{AddressOf(fault.Page)}: that of this, and another that the page has; choose another id or wording here"
        : fault.Message;

    private string Meant(LinkFault fault) =>
        fault.Anchor is { } anchor ? NearestWord.Of(anchor, fault.Parts) is { } part ? $" (did you mean '#{part}'?)" : ""
        : fault.Target is { } target && nearest.Value.Of(target) is { } path ? $" (did you mean '/{path}'?)"
        : "";

    // What the site makes it also links to rightly; its own pages lead to some of the texts, too.
    private string? TextMissing(LinkFault fault) =>
        fault is { Target: { } target, Anchor: null } && articles.Value[fault.Page].All(article => !article.Links.Any(link => IsSame(link.Text, fault.Subject))) && target.EndsWith('/')
            ? $"{InputFolder()}pages/{target.TrimEnd('/')}{(target.Trim('/').Contains('/', StringComparison.Ordinal) ? "" : "/index")}.md"
            : null;

    private string InputFolder() => InputFolderOf(request.Content);

    /// <summary>The folder of the texts, as a reader would type it, with a slash at its end.</summary>
    internal static string InputFolderOf(SiteContent content) =>
        content.Articles is [var first, ..] && first.At.File.IndexOf("pages/", StringComparison.Ordinal) is >= 0 and int end ? first.At.File[..end] : "input/";

    // Each with the folder of the pages on which it is the id of a part. Where two of a page share one, that of the codebook is the later one.
    private static IEnumerable<(string Folder, string Id, Place At)> Ids(SiteRequest request) =>
    [
        .. request.Atlas.States.SelectMany(state => state.Claims.Select(claim => ($"states/{state.Slug}/", claim.Anchor, claim.Said.At))),
        .. request.Content.Letters.SelectMany(letter => new[] { letter.Id, $"{letter.Id}-text", $"{letter.Id}-heading" }.Select(id => ("states/", id, letter.At))),
        .. request.Atlas.Codebook.Topics
            .SelectMany(topic => new[] { "states/", Doors.Compare.Path[1..], Doors.Questions.Path[1..] }
                .SelectMany(folder => new[] { topic.Id, $"{topic.Id}-heading" }.Select(id => (folder, id, topic.At)))),
        .. request.Atlas.Codebook.Questions.Concat(request.Atlas.Codebook.Requirements)
            .SelectMany(question => new[] { "states/", Doors.Compare.Path[1..] }.Select(folder => (folder, question.Id, question.At))),
        .. request.Atlas.Glossary.Select(entry => (Doors.Glossary.Path[1..], GlossaryAnchors.Of(entry), entry.At)),
        .. request.Atlas.Guidance.Select(document => (Doors.Documents.Path[1..], document.Id, document.At)),
        .. request.Atlas.Criteria.Select(criterion => (Doors.Advocacy.Path[1..], criterion.Id, criterion.At)),
    ];

    private static string FileOf(string path) => $"{path[1..]}index.html";

    private static string AddressOf(string file) => file.EndsWith("index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file;
}
