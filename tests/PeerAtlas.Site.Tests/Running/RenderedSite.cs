using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Files;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Building;
using PeerAtlas.Site.Content;
using PeerAtlas.Site.Input;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Tests.Running;

/// <summary>A site made from files, with its pages parsed when a test first asks for them.</summary>
public class RenderedSite
{
    /// <summary>The day of building in every test of a small site; that of the repository's own site is <see cref="Repository.Today"/>.</summary>
    public static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = false });

    private readonly Dictionary<string, IDocument> parsed = [];
    private readonly Dictionary<string, SiteFile> byPath;

    public RenderedSite(IEnumerable<DataFile> data, IEnumerable<DataFile> input, string? baseUrl = null, DateOnly? today = null)
    {
        var day = today ?? Today;
        var atlas = AtlasReader.Read(data, day);
        var content = SiteContentReader.Read(input);
        Atlas = atlas.Atlas ?? throw new InvalidOperationException(Errors(atlas.Problems));
        Content = content.Content ?? throw new InvalidOperationException(Errors(content.Problems));
        Request = new SiteRequest(Atlas, Content, baseUrl is null ? Content.Settings.BaseUrl : new Uri(baseUrl), day);
        Context = new SiteContext(Request, AssetTable.Load());
        AllRoutes = RouteTable.Of(Context);
        Routes = [.. AllRoutes.Where(page => !SomePairs.LeavesOut(page))];
        Files = SitePlan.Of(Request).Files();
        byPath = Files.ToDictionary(file => file.Path);
    }

    public Atlas Atlas { get; }

    public SiteContent Content { get; }

    public SiteRequest Request { get; }

    public SiteContext Context { get; }

    /// <summary>Every page.</summary>
    public ImmutableArray<Page> AllRoutes { get; }

    /// <summary>Every page but most of those that compare two states, of which a few stand for all.</summary>
    public ImmutableArray<Page> Routes { get; }

    public ImmutableArray<SiteFile> Files { get; }

    /// <summary>The names of all pages, as files, but embeds and most of those that compare two states.</summary>
    public IEnumerable<string> PageFiles => Files.Select(file => file.Path)
        .Where(path => path.EndsWith(".html", StringComparison.Ordinal) && !SomePairs.LeavesOut(path) && !path.StartsWith("embed/", StringComparison.Ordinal));

    /// <summary>The small pages for frames of other sites, as files.</summary>
    public IEnumerable<string> EmbedFiles => Files.Select(file => file.Path)
        .Where(path => path.StartsWith("embed/", StringComparison.Ordinal));

    /// <summary>A file's bytes.</summary>
    public ReadOnlyMemory<byte> Bytes(string file) => byPath[file].Content;

    /// <summary>A page by its address, such as <c>/states/idaho/</c> or <c>/404.html</c>.</summary>
    public IDocument Page(string path) => Document(path.EndsWith('/') ? $"{path[1..]}index.html" : path[1..]);

    /// <summary>A page by its file.</summary>
    public IDocument Document(string file)
    {
        if (!parsed.TryGetValue(file, out var document))
        {
            document = parsed[file] = Parser.ParseDocument(Text(file));
        }

        return document;
    }

    /// <summary>A file's text.</summary>
    public string Text(string file) => Encoding.UTF8.GetString(byPath[file].Content.Span);

    private static string Errors(IEnumerable<Problem> problems) =>
        string.Join('\n', problems.Where(problem => problem.Severity == Severity.Error));
}
