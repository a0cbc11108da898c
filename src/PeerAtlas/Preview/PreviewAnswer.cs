using System.Collections.Immutable;
using System.Net;
using System.Text;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Searching;
using PeerAtlas.Site.Serving;

namespace PeerAtlas.Preview;

/// <summary>What the preview answers to a path.</summary>
/// <param name="Status">The status of the response.</param>
/// <param name="ContentType">What the body is.</param>
/// <param name="Body">The bytes.</param>
/// <param name="Location">Where to go instead, when not null.</param>
internal sealed record PreviewAnswer(HttpStatusCode Status, string ContentType, ReadOnlyMemory<byte> Body, string? Location = null)
{
    private const string Html = "text/html; charset=utf-8";

    /// <summary>Finds the answer among the files in memory; nothing else can be reached.</summary>
    /// <param name="state">What is served.</param>
    /// <param name="path">The decoded path, with a slash in front.</param>
    public static PreviewAnswer Find(PreviewState state, string path)
    {
        if (state.Site is not { } site)
        {
            return new PreviewAnswer(HttpStatusCode.ServiceUnavailable, Html, ProblemPage.Render(state));
        }

        string name = FileOf(path);
        if (site.File(name) is { } file)
        {
            return File(HttpStatusCode.OK, name, file.Content, state.Page);
        }

        if (SearchIndexing.Paths.Contains(name) && state.Search is { } search)
        {
            return OfSearch(search, name);
        }

        if (site.File(name + "/index.html") is not null)
        {
            return new PreviewAnswer(HttpStatusCode.TemporaryRedirect, Html, default, $"/{name}/");
        }

        return site.File("404.html") is { } missing
            ? File(HttpStatusCode.NotFound, "404.html", missing.Content, state.Page)
            : new PreviewAnswer(HttpStatusCode.NotFound, "text/plain; charset=utf-8", "There is no such page.\n"u8.ToArray());
    }

    /// <summary>Whether it is a page of the site, as it was asked for.</summary>
    public bool IsPage => Status == HttpStatusCode.OK && ContentType == Html;

    /// <summary>The file that a path asks for.</summary>
    /// <param name="path">The decoded path, with a slash in front.</param>
    public static string FileOf(string path) => path.TrimStart('/') is var below && (below.Length == 0 || below.EndsWith('/')) ? below + "index.html" : below;

    private static PreviewAnswer OfSearch(Lazy<ImmutableArray<SiteFile>> search, string name)
    {
        try
        {
            return new PreviewAnswer(HttpStatusCode.OK, MediaType.Of(name), search.Value.Single(file => file.Path == name).Content);
        }
        catch (StoppedException unmade)
        {
            return new PreviewAnswer(HttpStatusCode.ServiceUnavailable, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(unmade.Message));
        }
    }

    private static PreviewAnswer File(HttpStatusCode status, string name, ReadOnlyMemory<byte> body, string page)
    {
        string type = MediaType.Of(name);
        return new PreviewAnswer(status, type, type == Html ? ClientScript.AddTo(body.Span, page) : body);
    }
}
