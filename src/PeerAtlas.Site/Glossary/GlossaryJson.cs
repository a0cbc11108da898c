using System.Text.Json;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Glossary;

/// <summary>Writes the terms of the glossary.</summary>
internal static class GlossaryJson
{
    /// <summary>All terms, in the file's order.</summary>
    public static void WriteAll(Utf8JsonWriter writer, SiteContext site) => writer.Array("glossary", site.Atlas.Glossary, entry =>
    {
        writer.WriteStartObject();
        writer.WriteString("id", GlossaryAnchors.Of(entry));
        writer.WriteString("address", site.Absolute(GlossaryAnchors.PathOf(entry)));
        writer.WriteString("term", entry.Term);
        writer.WriteString("definition", entry.Definition);
        writer.Texts("also", entry.Also);
        writer.Text("source_url", entry.SourceUrl);
        writer.WriteEndObject();
    });
}
