using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Sources;

namespace PeerAtlas.Policy.Facts;

/// <summary>Whose word an answer is.</summary>
public enum Origin
{
    /// <summary>Of the state's own file.</summary>
    State,

    /// <summary>Of a survey of the states.</summary>
    Survey,
}

/// <summary>What one text, or several together, say on one thing.</summary>
/// <param name="Value">What is said.</param>
/// <param name="Sources">
/// The texts on which it rests, the main one first; at least one. Several where one has the service and another who pays.
/// </param>
/// <param name="AsOf">The date that it speaks for: its own, else the main source's; null when undated.</param>
/// <param name="Since">When the policy took effect, if a source says.</param>
/// <param name="Reading">Stated by the source, or our reading of it.</param>
/// <param name="Note">One plain sentence of qualification.</param>
/// <param name="Quote">At most <see cref="LongestQuote"/> words, verbatim from the main source.</param>
/// <param name="Origin">Of the state's file or of a survey.</param>
/// <param name="At">Where it stands.</param>
public sealed record Evidence(
    AnswerValue Value,
    ImmutableArray<Source> Sources,
    FactDate? AsOf,
    FactDate? Since,
    Reading Reading,
    string? Note,
    string? Quote,
    Origin Origin,
    Place At)
{
    /// <summary>The most words of a quotation.</summary>
    public const int LongestQuote = 25;

    /// <summary>The main source.</summary>
    public Source Source => Sources[0];

    /// <summary>
    /// The day on which all of its sources had been opened and found to say so still; null while one of them has not been.
    /// </summary>
    public FactDate? Checked => Sources.All(source => source.Checked is not null) ? Sources.Min(source => source.Checked) : null;

    /// <summary>True when one document stands behind both: one document is never two witnesses.</summary>
    public bool SharesSourceWith(Evidence other) => SourceSharedWith(other) is not null;

    /// <summary>The first of its sources that stands behind the other too; null when none does.</summary>
    public Source? SourceSharedWith(Evidence other) => Sources.FirstOrDefault(source => other.Sources.Any(source.IsSameDocumentAs));
}

/// <summary>Whether the source says the fact outright or it is our reading of a general text.</summary>
public enum Reading
{
    /// <summary>The source states it.</summary>
    Stated,

    /// <summary>Our reading of a general rule, of two sources together, or of a list that does not name peers.</summary>
    Inferred,
}
