using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Schemas;

/// <summary>The terms that a codebook allows, by the name of their list.</summary>
internal sealed class AllowedTerms
{
    private readonly ImmutableDictionary<string, ImmutableArray<(string Id, string Meaning)>> lists;

    /// <summary>Those of a codebook that has no errors.</summary>
    public AllowedTerms(Codebook codebook)
    {
        Codebook = codebook;
        Vocabularies all = codebook.Vocabularies;
        Lists =
        [
            all.SourceKinds, all.Populations, all.ContactRoles, all.DocumentKinds, all.TrainingFormats, all.BillingUnits, all.OrganizationKinds,
        ];
        lists = Lists.Append(PlainAnswers.Vocabulary)
            .Append(new Vocabulary("served", [.. codebook.Populations.Where(each => each.IsServed).Select(each => each.Term)]))
            .ToImmutableDictionary(list => list.Id, list => list.Terms.Select(term => (term.Id, term.Meaning is { } meaning ? $"{term.Name}: {meaning}" : term.Name)).ToImmutableArray())
            .Add("questions", [.. codebook.Questions.Select(question => (question.Id, question.Wording))])
            .Add("requirements", [.. codebook.Requirements.Select(question => (question.Id, question.Wording))]);
    }

    /// <summary>The codebook.</summary>
    public Codebook Codebook { get; }

    /// <summary>The fixed lists of the codebook.</summary>
    public ImmutableArray<Vocabulary> Lists { get; }

    /// <summary>The terms of a list, with what each means.</summary>
    public ImmutableArray<(string Id, string Meaning)> Of(string list) => lists[list];
}
