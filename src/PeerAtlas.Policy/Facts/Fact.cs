using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Sources;

namespace PeerAtlas.Policy.Facts;

/// <summary>Whether the source says the fact outright or it is our reading of a general text.</summary>
public enum Reading
{
    /// <summary>The source states it.</summary>
    Stated,

    /// <summary>Our reading of a general rule, of two sources together, or of a list that does not name peers.</summary>
    Inferred,
}

/// <summary>A value together with everything that a reader needs in order to judge it.</summary>
/// <typeparam name="T">What the fact tells: a coded answer, or plain text.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="AsOf">The date for which the source speaks, where it differs from the source's own date.</param>
/// <param name="Since">When the policy took effect, if the source says.</param>
/// <param name="Reading">Stated by the source, or our reading of it.</param>
/// <param name="Note">One plain sentence of qualification.</param>
/// <param name="Disputed">Other sources that say otherwise.</param>
/// <param name="At">Where the value stands.</param>
public sealed record Fact<T>(
    T Value,
    Source Source,
    FactDate? AsOf,
    FactDate? Since,
    Reading Reading,
    string? Note,
    ImmutableArray<Dispute<T>> Disputed,
    Place At)
{
    /// <summary>The date that the fact speaks for: its own, else its source's; null when neither is dated.</summary>
    public FactDate? SpeaksFor => AsOf ?? Source.Published;
}

/// <summary>Another source's word against a fact.</summary>
/// <typeparam name="T">As in the fact that it disputes.</typeparam>
/// <param name="Value">What the other source says.</param>
/// <param name="Source">The other source.</param>
/// <param name="AsOf">The date for which it speaks, where it differs from the source's own date.</param>
/// <param name="Note">One plain sentence of qualification.</param>
/// <param name="At">Where it stands.</param>
public sealed record Dispute<T>(T Value, Source Source, FactDate? AsOf, string? Note, Place At)
{
    /// <inheritdoc cref="Fact{T}.SpeaksFor"/>
    public FactDate? SpeaksFor => AsOf ?? Source.Published;
}
