using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.Scoring;

namespace PeerAtlas.Site.Briefs;

/// <summary>Facts as an advocate hands them over: resting on the sources that can be shown (<see cref="Codebook.HandedOver"/>).</summary>
internal static class HandedOver
{
    /// <summary>An answer.</summary>
    public static ResolvedAnswer Of(Codebook codebook, ResolvedAnswer answer) => answer with { Claim = codebook.HandedOver(answer.Claim) };

    /// <summary>A fact in words.</summary>
    public static TextFact Of(Codebook codebook, TextFact fact) => fact with { Claim = codebook.HandedOver(fact.Claim) };

    /// <summary>What decided a criterion.</summary>
    public static CriterionScore Of(Codebook codebook, CriterionScore score) => score with
    {
        Fields = [.. score.Fields.Select(field => field with { Facts = [.. field.Facts.Select(fact => Of(codebook, fact))] })],
    };

    private static ScoredFact Of(Codebook codebook, ScoredFact fact) => fact switch
    {
        ScoredFact.Answer answer => answer with { Resolved = Of(codebook, answer.Resolved) },
        ScoredFact.Requirement requirement => requirement with { Resolved = Of(codebook, requirement.Resolved) },
        ScoredFact.HourlyRate rate => rate with { Entry = rate.Entry with { Claim = codebook.HandedOver(rate.Entry.Claim) } },
        _ => fact,
    };
}
