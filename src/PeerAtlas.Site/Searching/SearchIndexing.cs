using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Searching;

/// <summary>What the program needs in order to have the search index made: the script that makes it, and where it goes.</summary>
public static class SearchIndexing
{
    /// <summary>The index below the root; readers' browsers and other programs load it from there.</summary>
    public const string Path = "search-index.json";

    private const string Resource = "search/indexer.mjs";

    /// <summary>
    /// The indexer as one ECMAScript module for Node 20 or later. Its default export turns <see cref="SearchCorpus.ToJson"/>,
    /// parsed, into the text of the index.
    /// </summary>
    public static string Script()
    {
        using StreamReader reader = new(typeof(SearchIndexing).Assembly.GetManifestResourceStream(Resource)!);
        return reader.ReadToEnd();
    }

    /// <summary>The index as a file of the site.</summary>
    /// <param name="index">What the indexer gave back (JSON, UTF-8).</param>
    public static SiteFile File(ReadOnlyMemory<byte> index) => new(Path, index);
}
