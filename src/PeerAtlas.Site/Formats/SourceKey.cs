using PeerAtlas.Policy.Sources;

namespace PeerAtlas.Site.Formats;

/// <summary>By what files for machines know a source: an id is unique within a file of the data only.</summary>
internal static class SourceKey
{
    /// <summary>The id of a document that several files cite; else the name of its file in front: <c>idaho/handbook</c>.</summary>
    public static string Key(this Source source) =>
        source.IsShared ? source.Id : $"{Path.GetFileNameWithoutExtension(source.At.File)}/{source.Id}";

    /// <summary>The id of its kind; null for a source of the list of billing codes, which tells no kinds.</summary>
    public static string? KindId(this Source source) => source.Kind.Id.Length == 0 ? null : source.Kind.Id;
}
