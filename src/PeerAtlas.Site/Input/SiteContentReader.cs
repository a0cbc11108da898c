using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Links;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Articles;
using PeerAtlas.Site.Content;
using PeerAtlas.Site.Letters;
using PeerAtlas.Site.Searching;

namespace PeerAtlas.Site.Input;

/// <summary>Reads the folder <c>input</c>.</summary>
public static class SiteContentReader
{
    /// <summary>The name of the settings below the folder.</summary>
    public const string SettingsName = "site.yml";

    /// <summary>What is said of a file that is nothing of the site's.</summary>
    public const string Misplaced =
        "the file is neither site.yml nor search-synonyms.yml nor links.yml nor a Markdown page under pages/ nor a letter under letters/ nor a file to copy under static/; move it there or take it out";

    /// <summary>Reads <c>site.yml</c> and every Markdown page; all problems of all files in one run.</summary>
    /// <param name="files">The files below <c>input</c>, in any order.</param>
    /// <param name="folder">The folder, as in messages, with a slash.</param>
    /// <param name="today">The day against which dates are judged; null where none is too late.</param>
    public static SiteContentReading Read(IEnumerable<DataFile> files, string folder = "input/", DateOnly? today = null)
    {
        DateOnly latest = today ?? DateOnly.MaxValue;
        DataFile[] inOrder = [.. files.OrderBy(file => file.Name, StringComparer.Ordinal)];
        FileContent[] copied = [.. inOrder.Where(file => OwnFileReader.Holds(file.Name)).AsParallel().AsOrdered().Select(file => ReadOwn(file, latest) with { Name = file.Name })];
        ImmutableArray<OwnFile> own = [.. copied.Select(file => file.Own).OfType<OwnFile>()];
        ImmutableSortedDictionary<string, (int Width, int Height)> images = OwnImages.Of(own);
        FileContent[] read = [.. copied, .. inOrder.Where(file => !OwnFileReader.Holds(file.Name)).AsParallel().AsOrdered().Select(file => Read(file, images, latest) with { Name = file.Name })];
        SiteSettings? settings = read.Select(file => file.Settings).OfType<SiteSettings>().FirstOrDefault();
        SearchWords words = read.Select(file => file.Words).OfType<SearchWords>().FirstOrDefault() ?? SearchWords.None;
        ImmutableArray<RefusingHost> refusing = [.. read.SelectMany(file => file.RefusingHosts)];
        ImmutableArray<Article> articles =
        [
            .. read.Select(file => file.Article).OfType<Article>()
                .OrderBy(article => article.Order)
                .ThenBy(article => article.Path, StringComparer.Ordinal),
        ];
        ImmutableArray<Letter> letters =
        [
            .. read.Select(file => file.Letter).OfType<Letter>()
                .OrderBy(letter => letter.Order)
                .ThenBy(letter => letter.Id, StringComparer.Ordinal),
        ];
        ImmutableArray<Problem> problems =
        [
            .. read.SelectMany(file => file.Problems)
                .Concat(SameAddress(articles))
                .Concat(inOrder.Any(file => file.Name == SettingsName) ? [] : [NoSettings(inOrder is [var first, ..] ? first.Path[..^first.Name.Length] : folder)]),
        ];
        bool good = settings is not null && !problems.Any(problem => problem.Severity == Severity.Error);
        SiteContent content = new(settings ?? StandIn, articles) { SearchWords = words, Letters = letters, OwnFiles = own, RefusingHosts = refusing };
        return new SiteContentReading(good ? content : null, problems) { Readable = good ? content : Readable(content, read), Unread = Unread(read) };
    }

    // Nobody sees it; without it no plan of the site could be made.
    private static SiteSettings StandIn { get; } = new("", "", new Uri("https://site.invalid/"), null) { Identity = "site.invalid,2026" };

    private static SiteContent Readable(SiteContent content, FileContent[] files) => content with
    {
        Articles =
        [
            .. content.Articles.Concat(files.Where(IsUnreadPage)
                .Select(file => new Article(ArticleFile.AddressOf(file.Name), file.Name, "", 1000, "", Place.WholeFile(file.Name)))).DistinctBy(article => article.Path),
        ],
        OwnFiles =
        [
            .. content.OwnFiles,
            .. files.Where(file => OwnFileReader.Holds(file.Name) && file.Own is null).Select(file => new OwnFile(file.Name[OwnFileReader.Folder.Length..], ReadOnlyMemory<byte>.Empty)),
        ],
    };

    private static ImmutableHashSet<string> Unread(FileContent[] files) =>
        [.. files.Where(IsUnreadPage).Select(file => ArticleFile.AddressOf(file.Name))];

    private static bool IsUnreadPage(FileContent file) => IsPage(file.Name) && file.Article is null;

    private static bool IsPage(string name) => name.StartsWith("pages/", StringComparison.Ordinal) && name.EndsWith(".md", StringComparison.Ordinal);

    private static FileContent ReadOwn(DataFile file, DateOnly today)
    {
        FileReading reading = new(file.Path, today);
        return new FileContent(null, null, null, reading.Problems) { Own = OwnFileReader.Read(file, reading) };
    }

    private static FileContent Read(DataFile file, ImmutableSortedDictionary<string, (int Width, int Height)> images, DateOnly today)
    {
        FileReading reading = new(file.Path, today);
        if (file.Name == SettingsName)
        {
            return new FileContent(SettingsFile.Read(file, reading), null, null, reading.Problems);
        }

        if (file.Name == SearchWordsFile.Name)
        {
            return new FileContent(null, null, SearchWordsFile.Read(file, reading), reading.Problems);
        }

        if (file.Name == RefusingHostsFile.Name)
        {
            return new FileContent(null, null, null, reading.Problems) { RefusingHosts = RefusingHostsFile.Read(file, reading) };
        }

        if (IsPage(file.Name))
        {
            return new FileContent(null, ArticleFile.Read(file, reading, images), null, reading.Problems);
        }

        if (file.Name.StartsWith(LetterFile.Folder, StringComparison.Ordinal) && file.Name.EndsWith(".md", StringComparison.Ordinal))
        {
            return new FileContent(null, null, null, reading.Problems) { Letter = LetterFile.Read(file, reading) };
        }

        return new FileContent(null, null, null,
        [
            new Problem(
                ArticleChecks.Misplaced.Code, Severity.Error, Place.WholeFile(file.Path),
                file.Name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && !file.Name.EndsWith(".md", StringComparison.Ordinal) ? "the ending of a text is written .md, in small letters; rename the file" : Misplaced),
        ]);
    }

    private static IEnumerable<Problem> SameAddress(ImmutableArray<Article> articles) => articles
        .GroupBy(article => article.Path)
        .Where(group => group.Count() > 1)
        .Select(group => new Problem(
            ArticleChecks.Misplaced.Code, Severity.Error, group.Last().At,
            $"the address {group.Key} is that of {group.First().At.File} too; rename one of the two"));

    private static Problem NoSettings(string folder) => new(
        ArticleChecks.Misplaced.Code, Severity.Error, Place.WholeFile(folder + SettingsName),
        "the file is missing; it holds the site's title, description and base_url");

    // What one file holds: one of the five, or none when it has an error.
    private sealed record FileContent(
        SiteSettings? Settings, Article? Article, SearchWords? Words, IReadOnlyList<Problem> Problems)
    {
        public string Name { get; init; } = "";

        public Letter? Letter { get; init; }

        public OwnFile? Own { get; init; }

        public ImmutableArray<RefusingHost> RefusingHosts { get; init; } = [];
    }
}
