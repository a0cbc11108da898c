using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Criteria;
using PeerAtlas.Policy.Documents;

namespace PeerAtlas.Policy.Scoring;

/// <summary>What the national model standards advise on one requirement, as a number.</summary>
/// <param name="Requirement">The requirement of a credential.</param>
/// <param name="Least">The least that they advise; null for none.</param>
/// <param name="Most">The most that they advise; null for none.</param>
/// <param name="Document">The standards.</param>
public sealed record ModelStandard(Question Requirement, decimal? Least, decimal? Most, GuidanceDocument Document)
{
    /// <summary>
    /// The standard for a requirement: the bounds of the criterion of adequacy that this requirement decides, if the
    /// criterion cites what was read of the model standards themselves. Null when they name no number for it.
    /// </summary>
    public static ModelStandard? Of(Atlas atlas, Question requirement)
    {
        if (atlas.Guidance.FirstOrDefault(document => document.IsModelStandard) is not { SourceUrls: [string read, ..] } standards)
        {
            return null;
        }

        return atlas.Criteria
            .Where(criterion => criterion.SourceUrls.Contains(read))
            .SelectMany(criterion => criterion.DecidedBy)
            .Where(decider => decider.Field == $"credentials.requirements.{requirement.Id}")
            .Select(decider => decider.YesWhen)
            .OfType<FieldTest.Between>()
            .Select(bounds => new ModelStandard(requirement, bounds.Least, bounds.Most, standards))
            .FirstOrDefault();
    }

    /// <summary>True when an amount lies within what they advise.</summary>
    public bool Meets(decimal amount) => (Least is not { } least || amount >= least) && (Most is not { } most || amount <= most);
}
