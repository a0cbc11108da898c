using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Sources;

namespace PeerAtlas.Site.Sources;

/// <summary>
/// The numbered sources of a short text that somebody hands over, in the order in which it cites them. Of several that carry a fact, those that
/// would have to be defended are not cited.
/// </summary>
/// <param name="codebook">What tells which those are.</param>
public sealed class CitedSources(Codebook codebook)
{
    private readonly List<Source> sources = [];

    /// <summary>Each source once, the first numbered 1.</summary>
    public IReadOnlyList<Source> All => sources;

    /// <summary>"[1]", or "[1, 2]" for a claim that rests on two texts.</summary>
    public string Cite(Claim claim) =>
        $"[{string.Join(", ", (claim.Sources.Where(source => !codebook.IsPoor(source)).ToList() is { Count: > 0 } fit ? fit : [.. claim.Sources]).Select(Cite))}]";

    /// <summary>The number of a source, which it gets when it is first cited.</summary>
    public int Cite(Source source)
    {
        int known = sources.IndexOf(source);
        if (known >= 0)
        {
            return known + 1;
        }

        sources.Add(source);
        return sources.Count;
    }
}
