using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Terms;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Codebooks;

/// <summary>The closed lists of the codebook as read.</summary>
/// <param name="All">To be used only when the file has no errors.</param>
/// <param name="Populations">Whom credentials, codes and courses serve.</param>
/// <param name="Terminology">What other files can be checked against even then, without the questions.</param>
internal sealed record VocabulariesReading(Vocabularies All, ImmutableArray<Population> Populations, Terminology Terminology)
{
    private static readonly Keys Keys = new(
        "source-kinds populations contact-roles document-kinds training-formats billing-units organization-kinds");

    private static readonly Keys SourceKindKeys = new("name", "meaning official mark");
    private static readonly Keys PopulationKeys = new("name", "meaning covers adults work compared served");
    private static readonly Keys RoleKeys = new("name", "meaning pays helps runs");
    private static readonly string[] YesOrNo = ["yes", "no"];
    private static readonly string[] Marks = ["trade", "survey"];
    private static readonly string[] Programs = ["medicaid"];

    /// <summary>Reads the lists under <c>vocabularies</c>.</summary>
    public static VocabulariesReading Read(Fields codebook)
    {
        Section section = codebook.Section.In("vocabularies");
        Fields? fields = codebook.Find("vocabularies") is { } node ? Fields.Of(node, section, Keys) : null;
        Dictionary<string, SourceKind> kinds = new(StringComparer.Ordinal);
        Dictionary<string, ContactRole> roles = new(StringComparer.Ordinal);
        List<Population> populations = [];
        Dictionary<string, ImmutableArray<Place>> coveredAt = new(StringComparer.Ordinal);
        Vocabulary? sourceKinds = List("source-kinds", SourceKindKeys, (term, traits) => kinds[term.Id] = ReadKind(term, traits));
        Vocabulary? all = List("populations", PopulationKeys, (term, traits) =>
        {
            ImmutableArray<(string Text, Place At)> covers = traits?.TextsAt("covers") ?? [];
            populations.Add(ReadPopulation(term, traits, [.. covers.Select(each => each.Text)]));
            coveredAt[term.Id] = [.. covers.Select(each => each.At)];
        });
        Vocabulary? contactRoles = List("contact-roles", RoleKeys, (term, traits) => roles[term.Id] = ReadRole(term, traits));
        Vocabulary? documentKinds = List("document-kinds");
        Vocabulary? trainingFormats = List("training-formats");
        Vocabulary? billingUnits = List("billing-units");
        Vocabulary? organizationKinds = List("organization-kinds");
        if (sourceKinds is not null && kinds.Values.Count(kind => kind.Mark == SourceMark.Survey) != 1)
        {
            section.In("source-kinds").Report(CodebookChecks.Codebook, fields!.Value.PlaceOf("source-kinds"),
                "no kind, or more than one, has 'mark: survey'; exactly one is the kind of the surveys in surveys/");
        }

        CheckCovered(section.In("populations"), coveredAt, populations, all);
        return new VocabulariesReading(
            new Vocabularies(
                Or(sourceKinds), Or(all), Or(contactRoles), Or(documentKinds), Or(trainingFormats), Or(billingUnits),
                Or(organizationKinds)),
            [.. populations],
            new Terminology
            {
                SourceKinds = sourceKinds is null ? null : new SourceKinds(sourceKinds, kinds.ToImmutableDictionary()),
                Populations = all,
                Served = all is null ? null : all with { Terms = [.. populations.Where(each => each.IsServed).Select(each => each.Term)] },
                ContactRoles = contactRoles,
                Roles = roles.ToImmutableDictionary(),
                DocumentKinds = documentKinds,
                TrainingFormats = trainingFormats,
                BillingUnits = billingUnits,
                OrganizationKinds = organizationKinds,
            });

        // Null when the list is missing, and when it is no list of terms at all: nothing can be checked against it then.
        Vocabulary? List(string id, Keys? keys = null, TermsReader.TraitReader? traits = null)
        {
            if (fields?.Find(id) is not { } list)
            {
                return null;
            }

            Vocabulary vocabulary = new(id, TermsReader.Read(list, section.In(id), null, keys, traits));
            return vocabulary.Terms.IsEmpty ? null : vocabulary;
        }
    }

    private static SourceKind ReadKind(Term term, Fields? traits) => new(
        term,
        traits?.OptionalWord("mark", Marks) switch { "survey" => SourceMark.Survey, "trade" => SourceMark.Trade, _ => SourceMark.None },
        Is(traits, "official"));

    private static Population ReadPopulation(Term term, Fields? traits, ImmutableArray<string> covers) => traits is not { } fields
        ? Population.Plain(term)
        : new Population(
            term,
            covers,
            Is(fields, "adults"),
            !IsNot(fields, "compared"),
            !IsNot(fields, "served"),
            fields.OptionalText("work"));

    private static ContactRole ReadRole(Term term, Fields? traits) =>
        new(term, Is(traits, "pays"), Is(traits, "helps"), traits?.OptionalWord("runs", Programs) is not null);

    private static bool Is(Fields? traits, string key) => traits?.OptionalWord(key, YesOrNo) == "yes";

    private static bool IsNot(Fields? traits, string key) => traits?.OptionalWord(key, YesOrNo) == "no";

    private static void CheckCovered(
        Section section, Dictionary<string, ImmutableArray<Place>> coveredAt, List<Population> populations, Vocabulary? all)
    {
        foreach (Population population in populations)
        {
            foreach ((string id, Place at) in population.Covers.Zip(coveredAt[population.Id]).Where(pair => all is not null && !all.TryFind(pair.First, out _)))
            {
                section.Report(CodebookChecks.Codebook, at,
                    $"'{population.Id}' covers {Wording.Quote(id)}, which is not in the list{Wording.DidYouMean(id, all!.Terms.Select(term => term.Id))}");
            }
        }
    }

    private static Vocabulary Or(Vocabulary? vocabulary) => vocabulary ?? new Vocabulary("", []);
}
