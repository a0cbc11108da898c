using System.Collections.Immutable;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Sources;

namespace PeerAtlas.Policy.Facts;

/// <summary>
/// A fact with its life: what is said, by whom and for when, what says otherwise, what held before, what is announced. Everything
/// that shows a fact anywhere takes it as this one value, so that no doubt is lost on the way.
/// </summary>
/// <param name="Anchor">
/// Its lasting address on the page of its state, derived from what it is and never from its place: a question's id,
/// <c>credential-cprs</c> or what follows from it.
/// </param>
/// <param name="Said">The value, its sources, its dates, its note.</param>
/// <param name="Disputed">What sources say otherwise for the same time, newest first and undated last.</param>
/// <param name="Earlier">What held before, newest first.</param>
/// <param name="Announced">What has been announced and not been seen in force; null for nothing.</param>
/// <param name="Others">All further evidence, newest first and undated last: whatever surveys say beside it, agreeing or not.</param>
public sealed record Claim(
    string Anchor,
    Evidence Said,
    ImmutableArray<Evidence> Disputed,
    ImmutableArray<Earlier> Earlier,
    Announcement? Announced,
    ImmutableArray<Evidence> Others)
{
    /// <inheritdoc cref="Evidence.Value"/>
    public AnswerValue Value => Said.Value;

    /// <inheritdoc cref="Evidence.Sources"/>
    public ImmutableArray<Source> Sources => Said.Sources;

    /// <inheritdoc cref="Evidence.Source"/>
    public Source Source => Said.Source;

    /// <inheritdoc cref="Evidence.AsOf"/>
    public FactDate? SpeaksFor => Said.AsOf;

    /// <inheritdoc cref="Evidence.Note"/>
    public string? Note => Said.Note;

    /// <summary>True when a source says otherwise for the same time.</summary>
    public bool IsDisputed => !Disputed.IsEmpty;

    /// <summary>All evidence in order of date, newest first and undated last, the claim's own included; what held before is not.</summary>
    public IEnumerable<Evidence> All => NewestFirst([Said, .. Disputed.Except(Others), .. Others]);

    /// <summary>Every source that stands behind any part of it, each once, its own first.</summary>
    public IEnumerable<Source> AllSources => Said.Sources
        .Concat(Disputed.SelectMany(evidence => evidence.Sources))
        .Concat(Earlier.SelectMany(earlier => earlier.Said.Sources))
        .Concat(Announced?.Sources ?? [])
        .Concat(Others.SelectMany(evidence => evidence.Sources))
        .Distinct();

    /// <summary>What a reader should know about how sure it is, as of <paramref name="today"/>; the gravest first.</summary>
    public ImmutableArray<Caveat> Caveats(DateOnly today) => Facts.Caveats.Of(this, today);

    /// <summary>The same claim where amounts that stand for a renewal period stand for that many years.</summary>
    public Claim Lasting(decimal years) => this with
    {
        Said = Lasting(Said, years),
        Disputed = [.. Disputed.Select(evidence => Lasting(evidence, years))],
        Earlier = [.. Earlier.Select(earlier => earlier with { Said = Lasting(earlier.Said, years) })],
        Announced = Announced is null ? null : Announced with { Said = Lasting(Announced.Said, years) },
    };

    private static Evidence Lasting(Evidence evidence, decimal years) =>
        evidence.Value is AnswerValue.Number { Per: { IsRenewal: true, Years: null } } number
            ? evidence with { Value = number with { Per = new Period(years, IsRenewal: true) } }
            : evidence;

    /// <summary>Newest first, undated last; what is equally old keeps its order.</summary>
    public static IEnumerable<Evidence> NewestFirst(IEnumerable<Evidence> evidence) =>
        evidence
            .OrderByDescending(e => e.AsOf?.LastDay ?? DateOnly.MinValue)
            .ThenByDescending(e => e.AsOf?.FirstDay ?? DateOnly.MinValue);
}

/// <summary>What held before a claim: an older text that a newer one replaced. No source disagrees with it; time has passed.</summary>
/// <param name="Said">What held, by whom.</param>
/// <param name="Until">When it ended.</param>
public sealed record Earlier(Evidence Said, FactDate Until);

/// <summary>What has been announced, and has not been seen in force.</summary>
/// <param name="Said">What was announced, by whom.</param>
/// <param name="From">From when it is to hold.</param>
public sealed record Announcement(Evidence Said, FactDate From)
{
    /// <inheritdoc cref="Evidence.Sources"/>
    public ImmutableArray<Source> Sources => Said.Sources;

    /// <summary>True when even the last day that its date can mean has gone by: then somebody must look whether it came.</summary>
    public bool HasPassed(DateOnly today) => From.LastDay < today;
}
