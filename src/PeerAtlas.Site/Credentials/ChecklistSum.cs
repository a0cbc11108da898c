using System.Collections.Immutable;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Credentials;

/// <summary>What is known of one line of a credential's checklist, and what is not.</summary>
/// <param name="Known">The facts, in the order of the codebook.</param>
/// <param name="Missing">The requirements of that line of which nothing is researched yet.</param>
public sealed record ChecklistSum(ImmutableArray<ResolvedAnswer> Known, ImmutableArray<Question> Missing)
{
    /// <summary>What the known amounts add up to, in the unit of the first.</summary>
    public decimal Total => Known.Sum(answer => answer.Value is AnswerValue.Number number ? number.Amount : 0);

    /// <summary>
    /// The sum and how far it goes: "at least 240 hours known" while a part is missing, "240 hours known, and sources disagree" where
    /// one of them may be less; null where nothing is known.
    /// </summary>
    /// <param name="more">True where something belongs to it that is no requirement and not known either.</param>
    public string? InWords(bool more = false) => Known is not [{ Question.Kind: AnswerKind.Number kind }, ..] ? null
        : Known.Any(answer => answer.Claim.IsDisputed) ? $"{Sum(kind)} known, and sources disagree"
        : Missing.IsEmpty && !more ? $"{Sum(kind)} known"
        : $"at least {Sum(kind)} known";

    /// <summary>Each known part.</summary>
    public IEnumerable<ToldPart> Parts(DateOnly today) => Known.Select(answer => ToldPart.Of(answer, today));

    /// <summary>The labels of what is missing, as a sentence goes on with them; null for none.</summary>
    public string? Unknown => Missing.IsEmpty ? null : string.Join(", ", Missing.Select(requirement => requirement.Label.ToLowerInvariant()));

    /// <summary>Gathers one line of a credential's checklist.</summary>
    public static ChecklistSum Of(Codebook codebook, Credential credential, ChecklistPart part)
    {
        ImmutableArray<Question> asked = [.. codebook.Requirements.Where(requirement => requirement.Part == part)];
        return new ChecklistSum(
            [.. asked.Select(requirement => Atlas.Resolve(credential, requirement)).OfType<ResolvedAnswer>()],
            [.. asked.Where(requirement => Atlas.Resolve(credential, requirement) is null)]);
    }

    private string Sum(AnswerKind.Number kind) => Amounts.Of(kind, new AnswerValue.Number(Total));
}
