using System.Collections.Immutable;
using PeerAtlas.Policy.Facts;

namespace PeerAtlas.Policy.Codebooks;

/// <summary>What the codebook says in Spanish of all questions alike.</summary>
/// <param name="Signs">The word of each of the five signs.</param>
/// <param name="States">Names of states that differ in Spanish, by USPS code.</param>
public sealed record SpanishWords(ImmutableDictionary<Sign, string> Signs, ImmutableDictionary<string, string> States)
{
    /// <summary>The name of a state in Spanish, which is the English one unless the codebook says another.</summary>
    public string NameOf(string code, string english) => States.GetValueOrDefault(code, english);
}

/// <summary>A question of a headline in Spanish.</summary>
/// <param name="Headline">Who is meant.</param>
/// <param name="Wording">The question as a reader would ask it.</param>
/// <param name="Sentences">
/// A whole sentence for yes, in part, no and not clear. It stands under the name of its state, so it names none.
/// </param>
public sealed record SpanishQuestion(string Headline, string Wording, ImmutableDictionary<Sign, string> Sentences);
