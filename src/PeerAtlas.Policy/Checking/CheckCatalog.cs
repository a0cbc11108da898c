using System.Collections.Immutable;

namespace PeerAtlas.Policy.Checking;

/// <summary>Every check there is, for documentation and for the tests that ask an example of each.</summary>
public static class CheckCatalog
{
    /// <summary>All checks in the order of their numbers.</summary>
    public static ImmutableArray<Check> All { get; } =
    [
        FileChecks.Syntax, FileChecks.Encoding, FileChecks.Size, FileChecks.Nesting, FileChecks.Feature, FileChecks.Empty,
        ShapeChecks.DuplicateKey, ShapeChecks.UnknownKey, ShapeChecks.MissingKey, ShapeChecks.WrongKind,
        ShapeChecks.EmptyText,
        ValueChecks.Term, ValueChecks.Date, ValueChecks.FutureDate, ValueChecks.Url, ValueChecks.Phone, ValueChecks.Email,
        ValueChecks.Number,
        ReferenceChecks.Source, ReferenceChecks.Question, ReferenceChecks.Requirement,
        StateChecks.Slug, StateChecks.SharedCode, StateChecks.Code, StateChecks.EffectiveLongBeforeIssued,
        ValueChecks.Rate, ValueChecks.BillingCode, ValueChecks.Modifier, ValueChecks.Id, ValueChecks.HiddenCharacter,
        ReferenceChecks.SurveyId, ReferenceChecks.Duplicate, ReferenceChecks.Codebook, ReferenceChecks.CriterionField,
        FileChecks.Layout,
        Warnings.UncitedSource, Warnings.OldFact, Warnings.NoHeadlineAnswer, Warnings.UnexplainedCode,
        Warnings.IdleDispute,
    ];

    /// <summary>The check with that number; null when there is none.</summary>
    public static Check? Find(string code) => All.FirstOrDefault(check => check.Code == code);
}
