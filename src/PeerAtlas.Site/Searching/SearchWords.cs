using System.Collections.Immutable;

namespace PeerAtlas.Site.Searching;

/// <summary>The words of readers that the facts themselves do not hold, from <c>input/search-synonyms.yml</c>.</summary>
/// <param name="States">By USPS code: other names of a state ("Mass").</param>
/// <param name="Same">Groups of words or phrases that mean the same to a reader.</param>
/// <param name="Sections">By the fragment of a section of a state's page: words by which readers ask for it.</param>
/// <param name="Everyday">Words that nearly everything has: they find, but do not decide.</param>
/// <param name="PassedOver">Words that tell nothing about what is looked for.</param>
public sealed record SearchWords(
    ImmutableSortedDictionary<string, ImmutableArray<string>> States,
    ImmutableArray<ImmutableArray<string>> Same,
    ImmutableSortedDictionary<string, ImmutableArray<string>> Sections,
    ImmutableArray<string> Everyday,
    ImmutableArray<string> PassedOver)
{
    /// <summary>No words.</summary>
    public static SearchWords None { get; } = new(
        ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty.WithComparers(StringComparer.Ordinal),
        [],
        ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty.WithComparers(StringComparer.Ordinal),
        [],
        []);
}
