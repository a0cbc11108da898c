using System.Collections.Immutable;
using System.Globalization;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Scoring;
using PeerAtlas.Policy.Terms;
using PeerAtlas.Site.Charts;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Credentials;

/// <summary>A requirement that is a number, over all credentials, one lane for each group of people served.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Lanes">In the codebook's order of groups; only those with a known number.</param>
/// <param name="Standard">What the national model standards advise; null when they name no number.</param>
/// <param name="Credentials">How many credentials there are, the unknown included.</param>
public sealed record RequirementNumbers(
    Question Requirement, ImmutableArray<DotLane> Lanes, ModelStandard? Standard, int Credentials)
{
    /// <summary>Every known number.</summary>
    public IEnumerable<Dot> Dots => Lanes.SelectMany(lane => lane.Dots);

    /// <summary>The advice as it is drawn; null for none.</summary>
    public ReferenceBand? Band => Standard switch
    {
        { Least: { } least, Most: { } most } => new ReferenceBand(least, most, $"Model standards: {Amounts.Grouped(least)} to {Words(most)}"),
        { Most: { } most } => new ReferenceBand(0, most, $"Model standards: at most {Words(most)}"),
        _ => null,
    };

    /// <summary>What a reader should see in the chart, in two or three sentences.</summary>
    public string Sentence
    {
        get
        {
            int known = Dots.Count();
            decimal least = Dots.Min(dot => dot.Amount), most = Dots.Max(dot => dot.Amount);
            string sentence = $"Each dot is a credential. The number is known for {known} of {Credentials}"
                + (least == most ? $": {Words(least)} each. " : $", from {Words(least)} to {Words(most)}. Half are at {Words(DotLane.Middle(Dots))} or less. ");
            return Standard is { } standard
                ? $"{sentence}{Dots.Count(dot => standard.Meets(dot.Amount))} of {known} are within the model standards."
                : sentence.TrimEnd();
        }
    }

    /// <summary>An amount with its unit.</summary>
    public string Words(decimal amount) => Requirement.InShort(new AnswerValue.Number(amount));

    /// <summary>Gathers the numbers; null when the requirement is no number or none is known.</summary>
    public static RequirementNumbers? Of(Atlas atlas, Question requirement)
    {
        if (requirement.Kind is not AnswerKind.Number)
        {
            return null;
        }

        ImmutableArray<CredentialRow> rows = CredentialRow.All(atlas);
        RequirementNumbers numbers = new(
            requirement,
            [.. atlas.Codebook.Vocabularies.Populations.Terms.Select(term => Lane(term, rows)).OfType<DotLane>()],
            ModelStandard.Of(atlas, requirement),
            rows.Length);
        return numbers.Lanes.IsEmpty ? null : numbers;

        DotLane? Lane(Term population, IEnumerable<CredentialRow> all)
        {
            ImmutableArray<Dot> dots =
            [
                .. all.Where(row => row.Credential.Serves.Id == population.Id)
                    .Select(row => (row, value: row.Answer(requirement)?.Value as AnswerValue.Number))
                    .Where(pair => pair.value is not null)
                    .Select(pair => new Dot($"{pair.row.Name}, {requirement.InShort(pair.value!)}", pair.value!.Amount)),
            ];
            return dots.IsEmpty
                ? null
                : new DotLane(string.Create(CultureInfo.InvariantCulture, $"{population.Name} ({dots.Length})"), dots);
        }
    }
}
