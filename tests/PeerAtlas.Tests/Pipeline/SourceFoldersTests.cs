using PeerAtlas.Pipeline;
using PeerAtlas.Site.Content;
using Xunit;

namespace PeerAtlas.Tests.Pipeline;

/// <summary>Where the files that were read lie in the repository, so that a link can lead to them on a forge.</summary>
public sealed class SourceFoldersTests
{
    [Theory]
    [InlineData("data", "input", "data/states/idaho.yml", "data/states/idaho.yml")]
    [InlineData("./data/", "./input", "data/states/idaho.yml", "data/states/idaho.yml")]
    [InlineData("atlas/facts", "atlas/texts", "atlas/facts/states/idaho.yml", "facts/states/idaho.yml")]
    [InlineData("atlas/facts", "atlas/texts", "atlas/texts/pages/about.md", "texts/pages/about.md")]
    [InlineData("/srv/atlas/data", "/srv/atlas/input", "/srv/atlas/data/states/idaho.yml", "data/states/idaho.yml")]
    public void A_path_counts_from_the_folder_that_holds_the_folder_of_the_texts(string data, string input, string read, string path) =>
        Assert.Equal(path, RepositoryFolder.PathOf(new SourceFolders(data, input).InRepository(), read));

    [Theory]
    [InlineData("../data", "input", "../data/states/idaho.yml")]
    [InlineData("/elsewhere/data", "/srv/atlas/input", "/elsewhere/data/states/idaho.yml")]
    [InlineData("/srv/atlas-facts", "/srv/atlas/input", "/srv/atlas-facts/states/idaho.yml")]
    public void Facts_that_lie_elsewhere_have_no_path_and_texts_still_have_theirs(string data, string input, string read)
    {
        var folders = new SourceFolders(data, input).InRepository();
        Assert.Null(RepositoryFolder.PathOf(folders, read));
        Assert.Equal("input/site.yml", RepositoryFolder.PathOf(folders, $"{input}/site.yml"));
    }
}
