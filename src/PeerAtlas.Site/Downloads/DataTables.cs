using System.Collections.Immutable;
using PeerAtlas.Policy;

namespace PeerAtlas.Site.Downloads;

/// <summary>The facts as flat tables. What nobody has researched has no row, and a value that is not known is empty.</summary>
public static class DataTables
{
    /// <summary>All tables.</summary>
    public static ImmutableArray<CsvTable> Of(Atlas atlas) =>
    [
        AnswersTable.Of(atlas),
        CredentialsTable.Of(atlas),
        BillingTable.Of(atlas),
        TrainingTable.Of(atlas),
        DocumentsTable.Of(atlas),
    ];
}
