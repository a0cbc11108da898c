using System.Collections.Immutable;
using PeerAtlas.Site.Bibliography;
using PeerAtlas.Site.Billing;
using PeerAtlas.Site.Changes;
using PeerAtlas.Site.Credentials;
using PeerAtlas.Site.Documents;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Questions;
using PeerAtlas.Site.Scoring;
using PeerAtlas.Site.States;
using PeerAtlas.Site.Training;

namespace PeerAtlas.Site.Downloads;

/// <summary>The facts as flat tables. What nobody has researched has no row, and a value that is not known is empty.</summary>
public static class DataTables
{
    /// <summary>All tables: first the facts, then what they name.</summary>
    public static ImmutableArray<CsvTable> Of(SiteContext site) =>
    [
        AnswersCsv.Of(site),
        CredentialsCsv.Of(site),
        RequirementsCsv.Of(site),
        BillingCsv.Of(site),
        TrainingCsv.Of(site),
        DocumentsCsv.Of(site),
        ContactsCsv.Of(site),
        PolicyChangesCsv.Of(site),
        ScoresCsv.Of(site),
        SourcesCsv.Of(site),
        StatesCsv.Of(site),
        QuestionsCsv.Of(site),
        CriteriaCsv.Of(site),
    ];
}
