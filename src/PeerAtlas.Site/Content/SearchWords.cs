using System.Collections.Immutable;
using PeerAtlas.Policy.Geography;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Site.Content;

/// <summary>The words of readers that the facts themselves do not hold, from <c>input/search-synonyms.yml</c>.</summary>
/// <param name="States">By USPS code: names of a state's Medicaid program ("MassHealth").</param>
/// <param name="Cities">By USPS code: cities whose names tell the state ("Chicago"), or one of several that have it ("Portland").</param>
/// <param name="Same">Groups of words or phrases that mean the same to a reader.</param>
/// <param name="Sections">By the fragment of a section of a state's page: words by which readers ask for it.</param>
/// <param name="Pages">By the path of a page that gathers facts, or the address of an article or of its section: words by which readers ask for it.</param>
/// <param name="ReadAs">What is typed, and what it is read as: short forms ("hrs") and words of another language ("copago").</param>
/// <param name="Everyday">Words that nearly everything has: they find, but do not decide.</param>
/// <param name="PassedOver">Words that tell nothing about what is looked for.</param>
public sealed record SearchWords(
    ImmutableSortedDictionary<string, ImmutableArray<string>> States,
    ImmutableSortedDictionary<string, ImmutableArray<string>> Cities,
    ImmutableArray<ImmutableArray<string>> Same,
    ImmutableSortedDictionary<string, ImmutableArray<string>> Sections,
    ImmutableSortedDictionary<string, ImmutableArray<string>> Pages,
    ImmutableSortedDictionary<string, string> ReadAs,
    ImmutableArray<string> Everyday,
    ImmutableArray<string> PassedOver)
{
    /// <summary>The pages and parts of pages that they name, each where it is written.</summary>
    public ImmutableArray<TextPlace> PagePlaces { get; init; } = [];

    /// <summary>No words.</summary>
    public static SearchWords None { get; } = new(Nobody, Nobody, [], Nobody, Nobody, ImmutableSortedDictionary<string, string>.Empty, [], []);

    /// <summary>Other names of a state and of its Medicaid program.</summary>
    public ImmutableArray<string> NamesOf(State state) => [.. JurisdictionNames.OthersOf(state.Code).Concat(States.GetValueOrDefault(state.Code, [])).Distinct()];

    /// <summary>The same for a script that finds it by what is typed; null for none.</summary>
    public string? AlsoOf(State state) => Joined(NamesOf(state));

    /// <summary>Cities whose names tell the state, since no other has one of that name.</summary>
    public IEnumerable<string> OwnCitiesOf(State state) => Cities.GetValueOrDefault(state.Code, [])
        .Where(city => !Cities.Any(others => others.Key != state.Code && others.Value.Contains(city, StringComparer.OrdinalIgnoreCase)));

    /// <summary>Cities by which readers name a state, for the same script; null for none.</summary>
    public string? CitiesOf(State state) => Joined(Cities.GetValueOrDefault(state.Code, []));

    private static string? Joined(ImmutableArray<string> names) => names.IsEmpty ? null : string.Join('|', names);

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> Nobody =>
        ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty.WithComparers(StringComparer.Ordinal);
}
