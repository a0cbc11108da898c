using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Schemas;

namespace PeerAtlas.Site.Schemas;

/// <summary>What helps a person to write facts and settings: schemas for editors, and the tables of the guide. Both tell what the readers take.</summary>
public static class EditorFiles
{
    /// <summary>The schema of every kind of file.</summary>
    /// <param name="codebook">The codebook, whose questions and terms are the values that may be written.</param>
    public static ImmutableArray<SchemaFile> Schemas(Codebook codebook)
    {
        AllowedTerms terms = new(codebook);
        return [.. Files.Select(file => SchemaText.Of(file, terms))];
    }

    /// <summary>The guide with its tables as they should be.</summary>
    /// <param name="guide">Its text.</param>
    /// <param name="codebook">The codebook.</param>
    /// <param name="missing">Names of tables for which the guide has no place.</param>
    public static string Guide(string guide, Codebook codebook, out ImmutableArray<string> missing) =>
        MarkedParts.In(guide, new FieldTables(Files, new AllowedTerms(codebook)).ByPart(), out missing);

    private static IEnumerable<DescribedFile> Files => DataFiles.All.Concat(SettingsFiles.All);
}
