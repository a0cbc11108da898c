using System.Collections.Immutable;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Tests;

/// <summary>Claims of which each test writes only what it is about.</summary>
internal static class Claims
{
    public static readonly AnswerValue Yes = new AnswerValue.Coded(new Term("yes", "Yes"));

    /// <summary>A source with an address of its own.</summary>
    public static Source Source(string id, SourceMark mark = SourceMark.None, string? published = null, bool official = true) => new(
        id, id, "Publisher", $"https://example.gov/{id}", new SourceKind(new Term("kind", "Kind"), mark, official && mark == SourceMark.None),
        Date(published), default);

    /// <summary>What sources say of a date, by their marks.</summary>
    public static Evidence Evidence(AnswerValue value, string? asOf, params SourceMark[] marks) => new(
        value, [.. marks.Select((mark, index) => Source($"source-{index}", mark))], Date(asOf), null, Policy.Facts.Reading.Stated, null, null,
        Origin.State, default);

    /// <summary>A claim without disputes, history or plans.</summary>
    public static Claim Of(Evidence said) => new("anchor", said, [], [], null, []);

    public static ImmutableArray<Caveat> CaveatsOf(Claim claim) => claim.Caveats(SmallAtlas.Today);

    public static FactDate? Date(string? text) => text is null ? null : FactDate.Parse(text);
}
