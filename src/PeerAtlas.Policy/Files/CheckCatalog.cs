using System.Collections.Immutable;
using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Criteria;
using PeerAtlas.Policy.Documents;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Geography;
using PeerAtlas.Policy.Seeds;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.States;
using PeerAtlas.Policy.Surveys;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Files;

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
        SourceChecks.Undefined, CodebookChecks.Question, CodebookChecks.Requirement,
        StateChecks.Slug, StateChecks.SharedCode, JurisdictionChecks.Code, DocumentChecks.EffectiveLongBeforeIssued,
        BillingChecks.Rate, BillingChecks.Code, BillingChecks.Modifier, ValueChecks.Id, ValueChecks.HiddenCharacter,
        SurveyChecks.Id, ShapeChecks.Duplicate, CodebookChecks.Codebook, CriterionChecks.Field,
        FileChecks.Layout, FileChecks.CutShort,
        FactChecks.EarlierOrder, FactChecks.SinceAfterAsOf, FactChecks.LongQuote, FactChecks.DisputesItself, FactChecks.SameAddress,
        SourceChecks.TwoDates, SourceChecks.TwoIds, SurveyChecks.Kind, SeedChecks.LostFact,
        FactChecks.EarlierAfterFact, FactChecks.AnnouncesTheSame, FactChecks.Unexplained, SourceChecks.Checked, SourceChecks.Copy,
        FactChecks.QuotedQuote, FileChecks.Conflict, ValueChecks.LostCharacter, FileChecks.NoFile,
        SourceChecks.Uncited, FactChecks.Old, CoverageChecks.NoHeadlineAnswer, BillingChecks.UnexplainedCode,
        FactChecks.IdleDispute, FactChecks.AnnouncedPassed, FactChecks.DisputeBefore, FactChecks.NotSeenInForce,
        ValueChecks.DamagedText, FileChecks.PassedOver, ValueChecks.Tracking, CoverageChecks.FarApart,
    ];

    /// <summary>The check with that number; null when there is none.</summary>
    public static Check? Find(string code) => All.FirstOrDefault(check => check.Code == code);
}
