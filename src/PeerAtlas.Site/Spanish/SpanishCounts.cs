using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Site.Answers;

namespace PeerAtlas.Site.Spanish;

/// <summary>Counts of answers in Spanish, which never read as more than is known.</summary>
public static class SpanishCounts
{
    /// <summary>"Sí: al menos 9 de 51", then the others; a settled answer is a least number while some are open.</summary>
    public static string InSpanish(this SignCount count, SpanishWords words) => string.Join("; ", Signs.All.Select(sign =>
        $"{words.Signs[sign]}: {(count.Least(sign).Length > 0 ? "al menos " : "")}{count.BySign[sign]}{(sign == Sign.Yes ? $" de {count.Total}" : "")}")) + ".";
}
