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
    private static readonly string[] YesOrNo = ["yes", "no"];
    private static readonly string[] Marks = ["trade", "survey"];
    private static readonly string[] Programs = ["medicaid"];
    private static readonly ImmutableArray<Key> Named = [TermsReader.Keys.Described[0]];
    private static readonly Key Meant = TermsReader.Keys.Described[1];

    private static readonly Keys SourceKindKeys = new("source-kind", "A kind of source.", Named,
    [
        Meant,
        new("official", Form.Word([.. YesOrNo]), "`yes` for those who make, pay or run the program."),
        new("own", Form.Word([.. YesOrNo]), "`yes` for the state's own texts: a rate that they give without a payer's name is the state's."),
        new("mark", Form.Word([.. Marks]), "What each answer that rests on it alone says first."),
    ]);

    private static readonly Keys PopulationKeys = new("population", "Whom credentials, codes and courses serve.", Named,
    [
        Meant,
        new("covers", Form.List(Form.Id), "The populations whose work the credential allows too.", "[some-term]"),
        new("adults", Form.Word([.. YesOrNo]), "`yes` for adults."),
        new("work", Form.Words, "The words for what a person is certified to do.", "in mental health"),
        new("people", Form.Words, "Whom a peer of this kind supports, as the reader chooses among them.", "People with a mental health condition"),
        new("compared", Form.Word([.. YesOrNo]), "`no` for one never set side by side."),
        new("served", Form.Word([.. YesOrNo]), "`no` for one that only billing entries may have."),
    ]);

    private static readonly Keys RoleKeys = new("contact-role", "What a contact is responsible for.", Named,
    [
        Meant,
        new("pays", Form.Word([.. YesOrNo]), "`yes` for one that decides on or pays for the service."),
        new("helps", Form.Word([.. YesOrNo]), "`yes` for one that knows where to find it."),
        new("runs", Form.Word([.. Programs]), "The program that it runs."),
    ]);

    /// <summary>What stands under <c>vocabularies</c>.</summary>
    public static readonly Keys Keys = new(
        "vocabularies",
        "The fixed lists. A term is its id with a name, or with `name`, `meaning` and what else its list takes.",
        [
            new("source-kinds", TermsReader.Form(SourceKindKeys), "Kinds of source."),
            new("populations", TermsReader.Form(PopulationKeys), "Whom credentials, codes and courses serve."),
            new("contact-roles", TermsReader.Form(RoleKeys), "What contacts are responsible for."),
            new("document-kinds", TermsReader.Form(TermsReader.Keys), "Kinds of document."),
            new("training-formats", TermsReader.Form(TermsReader.Keys), "How courses are held."),
            new("billing-units", TermsReader.Form(TermsReader.Keys), "What is counted and paid."),
            new("organization-kinds", TermsReader.Form(TermsReader.Keys), "Kinds of organization."),
        ],
        []);

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
        Is(traits, "official"))
    {
        IsOwn = Is(traits, "own"),
    };

    private static Population ReadPopulation(Term term, Fields? traits, ImmutableArray<string> covers) => traits is not { } fields
        ? Population.Plain(term)
        : new Population(
            term,
            covers,
            Is(fields, "adults"),
            !IsNot(fields, "compared"),
            !IsNot(fields, "served"),
            fields.OptionalText("work"),
            fields.OptionalText("people"));

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
