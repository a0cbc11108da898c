using System.Collections.Immutable;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Searching;

/// <summary>What the program needs in order to have the search index made: the script that makes it, and where it and its texts go.</summary>
public static class SearchIndexing
{
    /// <summary>The index below the root; readers' browsers and other programs load it from there.</summary>
    public const string Path = "search-index.json";

    /// <summary>What is shown of documents, contacts, courses, terms and pages, which the index only names. It is loaded after the index.</summary>
    public const string TextsPath = "search-texts.json";

    /// <summary>Both.</summary>
    public static ImmutableArray<string> Paths { get; } = [Path, TextsPath];

    private const string Resource = "search/indexer.mjs";

    /// <summary>
    /// The indexer as one ECMAScript module for Node 20 or later. Its default export turns <see cref="SearchCorpus.ToJson"/>,
    /// parsed, into the index and its texts, both as JSON of one line.
    /// </summary>
    public static string Script()
    {
        using StreamReader reader = new(typeof(SearchIndexing).Assembly.GetManifestResourceStream(Resource)!);
        return reader.ReadToEnd();
    }

    /// <summary>The index and its texts as files of the site.</summary>
    /// <param name="index">What the indexer gave back as the index (JSON, UTF-8).</param>
    /// <param name="texts">What it gave back as its texts.</param>
    public static ImmutableArray<SiteFile> Files(ReadOnlyMemory<byte> index, ReadOnlyMemory<byte> texts) => [new(Path, index), new(TextsPath, texts)];
}
