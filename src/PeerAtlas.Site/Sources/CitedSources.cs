using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Sources;

namespace PeerAtlas.Site.Sources;

/// <summary>The numbered sources of a short text, in the order in which it cites them.</summary>
public sealed class CitedSources
{
    private readonly List<Source> sources = [];

    /// <summary>Each source once, the first numbered 1.</summary>
    public IReadOnlyList<Source> All => sources;

    /// <summary>"[1]", or "[1, 2]" for a claim that rests on two texts.</summary>
    public string Cite(Claim claim) => $"[{string.Join(", ", claim.Sources.Select(Cite))}]";

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
