using System.Collections.Immutable;
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

    private static readonly Lazy<ImmutableArray<SiteFile>> Made = new(() => SearchIndex.Of(Corpus.Value));

    [Fact]
    public void The_index_is_JSON_with_every_document_and_names_the_texts_that_belong_to_it()
    {
        Assert.Equal(["search-index.json", "search-texts.json"], Made.Value.Select(file => file.Path));
        using var index = JsonDocument.Parse(Made.Value[0].Content);
        Assert.Equal(Corpus.Value.Documents.Length, index.RootElement.GetProperty("title").GetArrayLength());
        Assert.Equal(5, index.RootElement.GetProperty("version").GetInt32());
        using var texts = JsonDocument.Parse(Made.Value[1].Content);
        Assert.Equal(index.RootElement.GetProperty("build").GetString(), texts.RootElement.GetProperty("build").GetString());
    }

    [Fact]
    public void Every_word_of_an_answer_is_in_the_index_and_what_documents_say_is_in_the_texts()
    {
        using var index = JsonDocument.Parse(Made.Value[0].Content);
        using var texts = JsonDocument.Parse(Made.Value[1].Content);
        HashSet<string> answers = [.. Texts(index, "text")];
        HashSet<string> apart = [.. Texts(texts, "text")];
        foreach (var document in Corpus.Value.Documents.Where(document => document is { Text: not (null or ""), Sign: null }))
        {
            Assert.Contains(document.Text!, document.Kind is SearchKinds.Answer or SearchKinds.Requirement or SearchKinds.Billing ? answers : apart);
        }

        static IEnumerable<string> Texts(JsonDocument file, string name) => file.RootElement.GetProperty(name).EnumerateArray().Select(text => text.GetString()!);
    }

    [Fact]
    public void The_same_documents_give_the_same_bytes() =>
        Assert.Equal(Made.Value.Select(file => file.Content.ToArray()), SearchIndex.Of(Corpus.Value).Select(file => file.Content.ToArray()));

    [Theory]
    [InlineData("no-such-node", "install Node 20 or later")]
    [InlineData("false", "could not make the search index")]
    [InlineData("echo", "something else than a search index")]
    public void Without_Node_or_with_another_program_of_that_name_the_run_stops_with_one_line(string node, string words)
    {
        var stopped = Assert.Throws<StoppedException>(() => SearchIndex.Of(Corpus.Value, node));
        Assert.Equal(ExitStatus.EnvironmentFailed, stopped.Status);
        Assert.Contains(words, stopped.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', stopped.Message);
    }

    [Theory]
    [InlineData("exec sleep 1000")]
    [InlineData("sleep 5 &")]
    public void One_that_reads_nothing_and_never_ends_is_stopped(string script)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using TempFolder folder = new();
        var node = folder["node"];
        File.WriteAllText(node, $"#!/bin/sh\n{script}\n");
        File.SetUnixFileMode(node, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var stopped = Assert.Throws<StoppedException>(() => SearchIndex.Of(Corpus.Value, node, TimeSpan.FromSeconds(0.5)));
        Assert.Equal(ExitStatus.EnvironmentFailed, stopped.Status);
        Assert.Contains("was still making the search index after 0.5 seconds", stopped.Message, StringComparison.Ordinal);
    }
}
