using System.Collections.Immutable;

namespace PeerAtlas.Policy.Sources;

/// <summary>The documents of <c>sources/</c>: each is one document with one id and one date, however many files cite it.</summary>
/// <param name="ById">By the name of the file.</param>
/// <param name="AllRead">False when a file of them could not be read, so that an id that is not here may be in it.</param>
internal sealed record SharedSources(ImmutableDictionary<string, Source> ById, bool AllRead)
{
    private readonly Dictionary<string, Source> byAddress = ById.Values
        .Where(source => source.Url.Length > 0)
        .OrderBy(source => source.Id, StringComparer.Ordinal)
        .DistinctBy(source => SourceAddress.KeyOf(source.Url))
        .ToDictionary(source => SourceAddress.KeyOf(source.Url));

    /// <summary>The document at an address; null when none of them stands there.</summary>
    public Source? At(string url) => byAddress.GetValueOrDefault(SourceAddress.KeyOf(url));
}
