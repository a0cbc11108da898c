using System.Collections.Immutable;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Site.Sources;

/// <summary>
/// Names the sources of a state where several states stand side by side: its USPS code and the number that the source has on
/// the state's own page. So the cells of a state are the same on each page on which it is compared.
/// </summary>
public sealed class SourceMarks(Atlas atlas, State state)
{
    private readonly SourceNotes notes = SourceNotes.Of(StateCitations.Of(atlas, state), state.Sources);

    /// <summary>"ID 3".</summary>
    public string Of(Source source) => $"{state.Code} {notes.NumberOf(source)}";

    /// <summary>Those of the state's sources that are cited, by their numbers.</summary>
    public ImmutableArray<Source> InOrder(IEnumerable<Source> cited) => [.. cited.OrderBy(notes.NumberOf)];
}
