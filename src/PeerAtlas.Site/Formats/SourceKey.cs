using PeerAtlas.Policy.Sources;

namespace PeerAtlas.Site.Formats;

/// <summary>By what files for machines know a source: an id is unique within a file of the data only.</summary>
internal static class SourceKey
{
    /// <summary>The id of a document that several files cite; else the name of its file in front: <c>idaho/handbook</c>.</summary>
    public static string Key(this Source source) =>
        source.IsShared ? source.Id : $"{Path.GetFileNameWithoutExtension(source.At.File)}/{source.Id}";
}
