using System.Collections.Immutable;
using PeerAtlas.Policy.Sources;

namespace PeerAtlas.Site.Sources;

/// <summary>The numbered notes at the end of a state's page: each source once, in the order in which the page cites it.</summary>
public sealed class SourceNotes
{
    private readonly Dictionary<Source, int> numbers = [];

    private SourceNotes(ImmutableArray<SourceNote> notes)
    {
        All = notes;
        foreach (SourceNote note in notes)
        {
            numbers[note.Source] = note.Number;
        }
    }

    /// <summary>All notes, numbered from 1.</summary>
    public ImmutableArray<SourceNote> All { get; }

    /// <summary>Numbers the sources of a page.</summary>
    /// <param name="citations">Every place that cites a source, in the order of the page.</param>
    /// <param name="uncited">Sources to list although nothing on the page cites them; those that are cited are passed over.</param>
    public static SourceNotes Of(IEnumerable<Citation> citations, IEnumerable<Source> uncited) => new(
    [
        .. citations
            .GroupBy(citation => citation.Source)
            .Select(group => (group.Key, ImmutableArray.CreateRange(group.DistinctBy(citation => citation.Anchor))))
            .Concat(uncited.Select(source => (source, ImmutableArray<Citation>.Empty)))
            .DistinctBy(note => note.Item1)
            .Select((note, index) => new SourceNote(index + 1, note.Item1, note.Item2)),
    ]);

    /// <summary>The number of a source's note; null for a source that the page does not cite.</summary>
    public int? NumberOf(Source source) => numbers.TryGetValue(source, out int number) ? number : null;
}

/// <summary>One numbered note.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Source">The source.</param>
/// <param name="Citations">The places on the page that cite it, to link back to.</param>
public sealed record SourceNote(int Number, Source Source, ImmutableArray<Citation> Citations);

/// <summary>A place on a page that cites a source.</summary>
/// <param name="Source">What it cites.</param>
/// <param name="Anchor">The fragment of the place.</param>
/// <param name="Label">The place in a few words.</param>
public sealed record Citation(Source Source, string Anchor, string Label);
