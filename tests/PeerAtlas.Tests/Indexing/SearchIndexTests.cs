using System.Text.Json;
using PeerAtlas.Indexing;
using PeerAtlas.Pipeline;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Searching;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.Indexing;

/// <summary>The search index is made by Node from what the facts and texts of this repository hold.</summary>
public class SearchIndexTests
{
    private static readonly Lazy<SearchCorpus> Corpus = new(() => SiteBuild.From(
        Sources.Read(new SourceFolders(Repository.Data, Repository.Input)), null, new DateOnly(2100, 1, 1), StageClock.Silent()).Plan!.Corpus!());

    private static readonly Lazy<SiteFile> Index = new(() => SearchIndex.Of(Corpus.Value));

    [Fact]
    public void The_index_is_JSON_with_every_document()
    {
        Assert.Equal("search-index.json", Index.Value.Path);
        using var json = JsonDocument.Parse(Index.Value.Content);
        Assert.Equal(Corpus.Value.Documents.Length, json.RootElement.GetProperty("title").GetArrayLength());
        Assert.Equal(4, json.RootElement.GetProperty("version").GetInt32());
    }

    [Fact]
    public void The_same_documents_give_the_same_bytes() =>
        Assert.Equal(Index.Value.Content.ToArray(), SearchIndex.Of(Corpus.Value).Content.ToArray());

    [Fact]
    public void Without_Node_the_run_stops_with_one_line_that_says_what_to_do()
    {
        var stopped = Assert.Throws<StoppedException>(() => SearchIndex.Of(Corpus.Value, "no-such-node"));
        Assert.Equal(ExitStatus.EnvironmentFailed, stopped.Status);
        Assert.Contains("install Node 20 or later", stopped.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', stopped.Message);
    }

    [Fact]
    public void A_Node_that_fails_stops_the_run_with_one_line()
    {
        var stopped = Assert.Throws<StoppedException>(() => SearchIndex.Of(Corpus.Value, "false"));
        Assert.Equal(ExitStatus.EnvironmentFailed, stopped.Status);
        Assert.DoesNotContain('\n', stopped.Message);
    }
}
