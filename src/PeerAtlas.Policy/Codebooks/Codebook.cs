using System.Collections.Immutable;
using PeerAtlas.Policy.Addresses;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Codebooks;

/// <summary>Every question, requirement and fixed list that the data may use, with a reader's words for each.</summary>
/// <param name="Topics">In reading order.</param>
/// <param name="Questions">Asked of states, in order.</param>
/// <param name="Requirements">Asked of credentials, in order.</param>
/// <param name="Vocabularies">The closed lists of other fields.</param>
public sealed record Codebook(
    ImmutableArray<Topic> Topics,
    ImmutableArray<Question> Questions,
    ImmutableArray<Question> Requirements,
    Vocabularies Vocabularies)
{
    /// <summary>The questions answered at the top of a state's page, in order.</summary>
    public IEnumerable<Question> Headlines => Questions.Where(q => q.Headline is not null);

    /// <summary>Whom credentials, codes and courses serve, in the order of the list.</summary>
    public ImmutableArray<Population> Populations { get; init; } = [];

    /// <summary>What is said in Spanish; null where nothing is.</summary>
    public SpanishWords? Spanish { get; init; }

    /// <summary>
    /// Hosts of copies: they show what others wrote and belong neither to the state nor to who wrote it (<c>justia.com</c>, its subdomains
    /// included).
    /// </summary>
    public ImmutableArray<string> CopyHosts { get; init; } = [];

    /// <summary>True for an official text that was read as a copy on somebody else's host, where it may be old, cut or gone tomorrow.</summary>
    public bool IsCopy(Source source) => source.Kind.IsOfficial && IsOnCopyHost(source);

    /// <summary>
    /// Why an advocate should not hand a fact over: a trade publication or a site that copies documents is all that stands behind it. Null
    /// where one text of another kind, on its own site, does.
    /// </summary>
    public PoorBasis? PoorBasisOf(Claim claim) =>
        !claim.Sources.All(IsPoor) ? null
            : claim.Sources.All(IsTrade) ? PoorBasis.Trade
            : claim.Sources.Any(IsTrade) ? PoorBasis.TradeAndCopy
            : PoorBasis.Copy;

    /// <summary>The same for a fact in words of their own, which are those of its main source: other sources beside it do not bear them.</summary>
    public PoorBasis? PoorBasisOf(TextFact fact) =>
        PoorBasisOf(fact.Claim with { Said = fact.Claim.Said with { Sources = [fact.Claim.Source] } });

    /// <summary>
    /// The same claim resting on those sources alone that an advocate can hand over, with the date of the first of them where it had that of a
    /// source that goes; as it is where none goes and where all would.
    /// </summary>
    public Claim HandedOver(Claim claim)
    {
        ImmutableArray<Source> fit = [.. claim.Sources.Where(source => !IsPoor(source))];
        return fit.IsEmpty || fit.Length == claim.Sources.Length ? claim : claim with
        {
            Said = claim.Said with
            {
                Sources = fit,
                AsOf = IsPoor(claim.Source) && claim.Said.AsOf == claim.Source.Published ? fit[0].Published : claim.Said.AsOf,
            },
        };
    }

    private static bool IsTrade(Source source) => source.Kind.Mark == SourceMark.Trade;

    /// <summary>True for a source that an advocate would have to defend: a trade publication, or a text on a host of copies.</summary>
    public bool IsPoor(Source source) => IsTrade(source) || IsOnCopyHost(source);

    private bool IsOnCopyHost(Source source) => IsOnCopyHost(source.Url);

    /// <summary>True for an address of a host of copies.</summary>
    public bool IsOnCopyHost(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? url)
        && CopyHosts.Any(host => Domain.IsWithin(url.IdnHost, host));

    /// <summary>The population of a term; one without traits for a term of another list.</summary>
    public Population PopulationOf(Term term) =>
        Populations.FirstOrDefault(population => population.Id == term.Id) ?? Population.Plain(term);

    /// <summary>The question of a state whether there is a credential at all; null when the codebook has none.</summary>
    public Question? Certification => Questions.FirstOrDefault(question => question.Role == QuestionRole.Certification);

    /// <summary>The requirement with that role; null when the codebook has none.</summary>
    public Question? Requirement(QuestionRole role) => Requirements.FirstOrDefault(q => q.Role == role);

    /// <summary>The question of a state with that id; null when there is none.</summary>
    public Question? Question(string id) => Questions.FirstOrDefault(q => q.Id == id);

    /// <summary>The requirement of a credential with that id; null when there is none.</summary>
    public Question? Requirement(string id) => Requirements.FirstOrDefault(q => q.Id == id);
}

/// <summary>The closed lists of terms for the fields of states, surveys and national material.</summary>
/// <param name="SourceKinds">Kinds of source.</param>
/// <param name="Populations">Whom a credential, a code or a course serves.</param>
/// <param name="ContactRoles">What a contact is responsible for.</param>
/// <param name="DocumentKinds">Kinds of document.</param>
/// <param name="TrainingFormats">How a course is held.</param>
/// <param name="BillingUnits">Units in which a code is billed.</param>
/// <param name="OrganizationKinds">Kinds of national organization.</param>
public sealed record Vocabularies(
    Vocabulary SourceKinds,
    Vocabulary Populations,
    Vocabulary ContactRoles,
    Vocabulary DocumentKinds,
    Vocabulary TrainingFormats,
    Vocabulary BillingUnits,
    Vocabulary OrganizationKinds);
