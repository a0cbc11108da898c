using System.Collections.Immutable;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Sources;

namespace PeerAtlas.Policy.Facts;

/// <summary>A reason to be less than sure of a fact. Shown in words, never as "no".</summary>
public enum Caveat
{
    /// <summary>Another source says otherwise.</summary>
    Disagreement,

    /// <summary>A survey says so, not the state.</summary>
    FromSurvey,

    /// <summary>Our reading of a text that does not say it outright.</summary>
    OurReading,

    /// <summary>The source is a trade publication.</summary>
    TradePublication,

    /// <summary>It speaks for a date more than three years ago.</summary>
    Old,

    /// <summary>Neither the fact nor its source carries a date.</summary>
    Undated,
}

/// <summary>Finds the caveats of facts.</summary>
public static class Caveats
{
    /// <summary>A fact older than this many years is marked as old.</summary>
    public const int YearsUntilOld = 3;

    /// <summary>The caveats of one piece of evidence, the gravest first.</summary>
    public static ImmutableArray<Caveat> Of(Evidence evidence, bool disputed, DateOnly today) =>
        Of(evidence.Source, evidence.AsOf, evidence.Reading, disputed, today);

    /// <summary>The caveats of a fact, the gravest first.</summary>
    public static ImmutableArray<Caveat> Of<T>(Fact<T> fact, DateOnly today) =>
        Of(fact.Source, fact.SpeaksFor, fact.Reading, !fact.Disputed.IsEmpty, today);

    /// <summary>The caveats of whatever comes from a source, the gravest first.</summary>
    /// <param name="source">The source.</param>
    /// <param name="speaksFor">The date that it speaks for; null when undated.</param>
    /// <param name="reading">Stated, or our reading.</param>
    /// <param name="disputed">True when another source says otherwise.</param>
    /// <param name="today">The day on which it is read.</param>
    public static ImmutableArray<Caveat> Of(
        Source source, FactDate? speaksFor, Reading reading, bool disputed, DateOnly today)
    {
        ImmutableArray<Caveat>.Builder caveats = ImmutableArray.CreateBuilder<Caveat>();
        Add(disputed, Caveat.Disagreement);
        Add(source.Kind.Id == Source.SurveyKind, Caveat.FromSurvey);
        Add(reading == Reading.Inferred, Caveat.OurReading);
        Add(source.Kind.Id == Source.TradeKind, Caveat.TradePublication);
        Add(speaksFor?.IsOlderThan(YearsUntilOld, today) ?? false, Caveat.Old);
        Add(speaksFor is null, Caveat.Undated);
        return caveats.ToImmutable();

        void Add(bool applies, Caveat caveat)
        {
            if (applies)
            {
                caveats.Add(caveat);
            }
        }
    }
}
