using System.Collections.Immutable;

namespace PeerAtlas.Policy.Revisions;

/// <summary>One entry of a revision, laid out for comparing.</summary>
/// <param name="Key">What it is known by in every revision: its lasting address.</param>
/// <param name="Thing">What it is.</param>
/// <param name="Traits">What it says beside its claim.</param>
internal sealed record RevisedEntry(string Key, ChangedThing Thing, ImmutableArray<Trait> Traits)
{
    /// <summary>Keys that it had before.</summary>
    public ImmutableArray<string> FormerKeys { get; init; } = [];

    /// <summary>False for what is renamed only because what it belongs to is.</summary>
    public bool TellsRename { get; init; } = true;

    /// <summary>The key under which its claim's value stands, <c>value</c> for a plain fact; null where traits tell the value.</summary>
    public string? ValueField { get; init; } = ClaimComparison.Value;

    /// <summary>What stands for the whole of it where it is added or removed and has no value of its own; null for nothing.</summary>
    public string? Whole { get; init; }

    /// <summary>The sentence by which it is known again where its key hangs on its words; null for what has a key of its own.</summary>
    public string? Sentence { get; init; }
}
