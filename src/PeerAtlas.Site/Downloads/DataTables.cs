using System.Collections.Immutable;
using PeerAtlas.Policy;
using PeerAtlas.Site.Billing;
using PeerAtlas.Site.Credentials;
using PeerAtlas.Site.Documents;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Questions;
using PeerAtlas.Site.Training;

namespace PeerAtlas.Site.Downloads;

/// <summary>The facts as flat tables. What nobody has researched has no row, and a value that is not known is empty.</summary>
public static class DataTables
{
    /// <summary>All tables.</summary>
    public static ImmutableArray<CsvTable> Of(Atlas atlas) =>
    [
        AnswersCsv.Of(atlas),
        CredentialsCsv.Of(atlas),
        BillingCsv.Of(atlas),
        TrainingCsv.Of(atlas),
        DocumentsCsv.Of(atlas),
    ];
}
