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
/// <param name="WithoutYears">How many amounts stand for a time of which the length is not known, so that they have no place on the scale of a year.</param>
public sealed record RequirementNumbers(
    Question Requirement, ImmutableArray<DotLane> Lanes, ModelStandard? Standard, int Credentials, int WithoutYears)
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

    /// <summary>What a reader should see in the chart, in a few sentences.</summary>
    public string Sentence => Told(", which its dot names", ", which their dots name");

    /// <summary>The same for a picture, in which no dot has a name.</summary>
    public string SentenceOfPicture => Told("", "");

    private string Told(string oneNamed, string manyNamed)
    {
        int known = Dots.Count();
        decimal least = Dots.Min(dot => dot.Amount), most = Dots.Max(dot => dot.Amount), middle = DotLane.Middle(Dots);
        string spread = known == 1 ? $": {Dots.Single().Name}."
            : least == most ? $": {Words(least)} each."
            : $", from {Words(least)} to {Words(most)}. {Are(Dots.Count(dot => dot.Amount <= middle), known, "the ")} at {Words(middle)} or less.";
        string standard = Standard is null ? "" : $" {Are(Dots.Count(dot => Standard.Meets(dot.Amount)), known)} within the model standards.";
        string left = WithoutYears switch
        {
            0 => "",
            1 => " One more is for a time of which the length is not known.",
            _ => $" {WithoutYears} more are for a time of which the length is not known.",
        };
        string doubts = Dots.Count(dot => dot.IsInDoubt) switch
        {
            0 => "",
            _ when known == 1 => "",
            1 => $" One of the {known} is old, undated or in doubt for another reason{oneNamed}.",
            int doubted => $" {Are(doubted, known, "the ")} old, undated or in doubt for another reason{manyNamed}.",
        };
        return $"Each dot is a credential. The number is known for {known} of {Credentials}{spread}{standard}{left}{doubts}";
    }

    private static string Are(int count, int known, string the = "") => (count, known) switch
    {
        (2, 2) => "Both are",
        ( > 1, _) when count == known => $"All {known} are",
        (0, > 1) => $"None of {the}{known} is",
        _ => $"{count} of {the}{known} {(count == 1 ? "is" : "are")}",
    };

    /// <summary>An amount with its unit, for a year where amounts stand for a time.</summary>
    public string Words(decimal amount) =>
        Requirement.Bare(new AnswerValue.Number(amount) { Per = Requirement.IsPerPeriod ? Period.Year : null });

    /// <summary>Gathers the numbers; null when the requirement is no number or none is known.</summary>
    public static RequirementNumbers? Of(Atlas atlas, Question requirement, DateOnly today)
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
            rows.Length,
            rows.Count(row => row.Answer(requirement)?.Value is AnswerValue.Number { Yearly: null }));
        return numbers.Lanes.IsEmpty ? null : numbers;

        DotLane? Lane(Term population, IEnumerable<CredentialRow> all)
        {
            ImmutableArray<Dot> dots =
            [
                .. all.Where(row => row.Credential.Serves.Id == population.Id)
                    .Select(row => (row, answer: row.Answer(requirement)))
                    .Where(pair => pair.answer?.Value is AnswerValue.Number { Yearly: not null })
                    .Select(pair => new Dot(
                        $"{pair.row.Name}, {pair.answer!.InShort()} ({pair.answer!.Claim.SuretyInWords(today)})",
                        ((AnswerValue.Number)pair.answer!.Value).Yearly!.Value,
                        !pair.answer!.Claim.Caveats(today).IsEmpty)),
            ];
            return dots.IsEmpty
                ? null
                : new DotLane(string.Create(CultureInfo.InvariantCulture, $"{population.Name} ({dots.Length})"), dots);
        }
    }
}
