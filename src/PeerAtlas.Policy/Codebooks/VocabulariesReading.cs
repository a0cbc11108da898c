using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Terms;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Codebooks;

/// <summary>The closed lists of the codebook as read.</summary>
/// <param name="All">To be used only when the file has no errors.</param>
/// <param name="Terminology">What other files can be checked against even then, without the questions.</param>
internal sealed record VocabulariesReading(Vocabularies All, Terminology Terminology)
{
    /// <summary>The population that only billing codes have: whoever is covered, without distinction.</summary>
    private const string Everyone = "all";

    private static readonly Keys Keys = new(
        "source-kinds populations contact-roles document-kinds training-formats billing-units organization-kinds");

    /// <summary>Reads the lists under <c>vocabularies</c>.</summary>
    public static VocabulariesReading Read(Fields codebook)
    {
        Section section = codebook.Section.In("vocabularies");
        Fields? fields = codebook.Find("vocabularies") is { } node ? Fields.Of(node, section, Keys) : null;
        Vocabulary? sourceKinds = List("source-kinds");
        Vocabulary? populations = List("populations");
        Vocabulary? served = populations is null
            ? null
            : populations with { Terms = populations.Terms.RemoveAll(term => term.Id == Everyone) };
        Vocabulary? contactRoles = List("contact-roles");
        Vocabulary? documentKinds = List("document-kinds");
        Vocabulary? trainingFormats = List("training-formats");
        Vocabulary? billingUnits = List("billing-units");
        Vocabulary? organizationKinds = List("organization-kinds");
        if (sourceKinds is not null && !sourceKinds.TryFind(Source.SurveyKind, out _))
        {
            section.In("source-kinds").Report(CodebookChecks.Codebook, fields!.Value.PlaceOf("source-kinds"),
                $"'{Source.SurveyKind}' is missing; it is the kind of the files in surveys/");
        }

        return new VocabulariesReading(
            new Vocabularies(
                Or(sourceKinds), Or(populations), Or(contactRoles), Or(documentKinds), Or(trainingFormats),
                Or(billingUnits), Or(organizationKinds)),
            new Terminology(
                null, null, sourceKinds, populations, served, contactRoles, documentKinds, trainingFormats,
                billingUnits, organizationKinds));

        // Null when the list is missing, and when it is no list of terms at all: nothing can be checked against it then.
        Vocabulary? List(string id)
        {
            if (fields?.Find(id) is not { } list)
            {
                return null;
            }

            Vocabulary vocabulary = new(id, TermsReader.Read(list, section.In(id)));
            return vocabulary.Terms.IsEmpty ? null : vocabulary;
        }
    }

    private static Vocabulary Or(Vocabulary? vocabulary) => vocabulary ?? new Vocabulary("", []);
}
