using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Policy.Revisions;

/// <summary>One thing that differs between two revisions of the data.</summary>
/// <param name="Kind">What kind of change it is.</param>
/// <param name="About">What it is about.</param>
/// <param name="Field">What of it, by the data's own key: <c>value</c>, <c>note</c>, <c>rate_usd</c>; empty for the thing as a whole.</param>
/// <param name="Before">What stood there; null for nothing.</param>
/// <param name="After">What stands there; null for nothing.</param>
public sealed record Change(ChangeKind Kind, ChangedThing About, string Field, ChangeSide? Before, ChangeSide? After);

/// <summary>What a change is about: as it is in the newer revision, or in the older one when it is gone.</summary>
/// <param name="State">The state; null for what belongs to none.</param>
/// <param name="List">Where it belongs: <c>answers</c>, <c>billing</c>, <c>glossary</c>.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Address">Its lasting address below the root of the site; null for what has none.</param>
/// <param name="At">Where it stands.</param>
public sealed record ChangedThing(State? State, string List, string Name, string? Address, Place At)
{
    /// <summary>The question or requirement that it answers; null for none.</summary>
    public Question? Question { get; init; }

    /// <summary>The fact as it stands; null for what is no fact.</summary>
    public Claim? Claim { get; init; }
}

/// <summary>One side of a change.</summary>
/// <param name="Text">As the data has it.</param>
/// <param name="Said">The value with what it rests on, where it is one of a fact; null for a mere text.</param>
public sealed record ChangeSide(string Text, Evidence? Said = null)
{
    /// <summary>The same for people, where the data has an id: a term's name, a source's title; null where the text is for people.</summary>
    public string? Words { get; init; }

    /// <summary>From when it is to hold, where it is announced; null for all else.</summary>
    public FactDate? From { get; init; }

    /// <summary>Until when it held, where it held before; null for all else.</summary>
    public FactDate? Until { get; init; }
}
