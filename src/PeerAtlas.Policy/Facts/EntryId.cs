using System.Collections.Immutable;

namespace PeerAtlas.Policy.Facts;

/// <summary>
/// The lasting name of an entry of a list: derived from what it is (its number, abbreviation, code or name), never from its place, so
/// that an address once published leads to the same fact for good.
/// </summary>
/// <param name="Kind">What it is, the beginning of its address: <c>credential</c>, <c>document</c>.</param>
/// <param name="Id">Kebab-case, unique among the entries of its kind in a file.</param>
/// <param name="Formerly">Ids that it had before, which lead to it still.</param>
public sealed record EntryId(string Kind, string Id, ImmutableArray<string> Formerly)
{
    /// <summary>The fragment on its state's page: <c>credential-cprs</c>.</summary>
    public string Anchor => $"{Kind}-{Id}";

    /// <summary>Fragments under which it was published before.</summary>
    public IEnumerable<string> FormerAnchors => Formerly.Select(id => $"{Kind}-{id}");
}
