using System.Text.Json;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Downloads;

/// <summary>One file with all that the files of the API hold: the states whole, and each list that is not within them.</summary>
internal static class Everything
{
    public const string Path = "data/peeratlas.json";

    /// <summary>Writes the members of its object.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="site">The site.</param>
    /// <param name="states">The file of each state, as it is published by itself.</param>
    public static void Write(Utf8JsonWriter writer, SiteContext site, IEnumerable<ReadOnlyMemory<byte>> states)
    {
        ApiIndex.WriteHead(writer, site);
        writer.WriteStartArray("states");
        foreach (ReadOnlyMemory<byte> state in states)
        {
            writer.WriteRawValue(state.Span, skipInputValidation: true);
        }

        writer.WriteEndArray();
        foreach (ApiList list in ApiFiles.Lists.Where(list => !list.IsWithinStates))
        {
            list.Write(writer, site);
        }
    }
}
