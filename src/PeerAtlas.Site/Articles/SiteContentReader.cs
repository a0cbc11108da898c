using PeerAtlas.Policy.Files;

namespace PeerAtlas.Site.Articles;

/// <summary>Reads the folder <c>input</c>.</summary>
public static class SiteContentReader
{
    /// <summary>Reads <c>site.yml</c> and every Markdown page; all problems of all files in one run.</summary>
    /// <param name="files">The files below <c>input</c>, in any order.</param>
    public static SiteContentReading Read(IEnumerable<DataFile> files) => throw new NotImplementedException();
}
