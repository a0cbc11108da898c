using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Sources;

namespace PeerAtlas.Policy.Facts;

/// <summary>A reason to be less than sure of a fact. Shown in words, never as "no".</summary>
public enum Caveat
{
    /// <summary>Another source says otherwise for the same time.</summary>
    Disagreement,

    /// <summary>A survey alone says so, not the state.</summary>
    FromSurvey,

    /// <summary>Our reading of a text that does not say it outright.</summary>
    OurReading,

    /// <summary>A trade publication alone says so.</summary>
    TradePublication,

    /// <summary>A change was announced for a day that has gone by, and nobody has confirmed that it came.</summary>
    Unconfirmed,

    /// <summary>A change is announced for a day that lies ahead.</summary>
    Announced,

    /// <summary>It speaks for a date more than <see cref="Caveats.YearsUntilOld"/> years ago.</summary>
    Old,

    /// <summary>Neither the fact nor its source carries a date.</summary>
    Undated,
}

/// <summary>Finds the caveats of claims.</summary>
public static class Caveats
{
    /// <summary>A fact older than this many years is marked as old. The one place that says so; words follow.</summary>
    public const int YearsUntilOld = 3;

    /// <summary>The same in words: "three years".</summary>
    public static string YearsUntilOldInWords { get; } = Numbers.InWords(YearsUntilOld, "year", "years");

    /// <summary>
    /// The caveats that belong into the first words of an answer ("No, by a 2024 national review"): on what it rests, where that is
    /// neither the state's own word nor stated outright.
    /// </summary>
    public static bool IsBasis(this Caveat caveat) => caveat is Caveat.FromSurvey or Caveat.OurReading or Caveat.TradePublication;

    /// <summary>Those caveats of one piece of evidence: none for what the state itself plainly says.</summary>
    public static IEnumerable<Caveat> BasisOf(Evidence evidence) =>
        Of(evidence, DateOnly.MaxValue).Where(IsBasis);

    /// <summary>The caveats of a claim, the gravest first.</summary>
    public static ImmutableArray<Caveat> Of(Claim claim, DateOnly today) =>
        Of(claim.Said, claim.IsDisputed, claim.Announced?.HasPassed(today), today);

    /// <summary>The caveats of one piece of evidence by itself, the gravest first.</summary>
    public static ImmutableArray<Caveat> Of(Evidence evidence, DateOnly today) => Of(evidence, false, null, today);

    private static ImmutableArray<Caveat> Of(Evidence evidence, bool disputed, bool? hasPassed, DateOnly today)
    {
        ReadOnlySpan<(bool Applies, Caveat Caveat)> all =
        [
            (disputed, Caveat.Disagreement),
            (RestsOn(evidence, SourceMark.Survey), Caveat.FromSurvey),
            (evidence.Reading == Reading.Inferred, Caveat.OurReading),
            (RestsOn(evidence, SourceMark.Trade), Caveat.TradePublication),
            (hasPassed == true, Caveat.Unconfirmed),
            (hasPassed == false, Caveat.Announced),
            (evidence.AsOf?.IsOlderThan(YearsUntilOld, today) ?? false, Caveat.Old),
            (evidence.AsOf is null, Caveat.Undated),
        ];
        Span<Caveat> caveats = stackalloc Caveat[all.Length];
        int count = 0;
        foreach ((bool applies, Caveat caveat) in all)
        {
            if (applies)
            {
                caveats[count++] = caveat;
            }
        }

        return [.. caveats[..count]];
    }

    // One text of another kind beside it is enough: then it no longer rests on that kind alone.
    private static bool RestsOn(Evidence evidence, SourceMark mark) =>
        evidence.Sources.All(source => source.Kind.Mark != SourceMark.None)
        && evidence.Sources.Any(source => source.Kind.Mark == mark);
}
