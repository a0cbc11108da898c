using System.Text.Json;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Documents;

/// <summary>Writes the papers of the nation.</summary>
internal static class GuidanceJson
{
    /// <summary>All of them, in the file's order.</summary>
    public static void WriteAll(Utf8JsonWriter writer, SiteContext site) => writer.Array("guidance", site.Atlas.Guidance, document =>
    {
        writer.WriteStartObject();
        writer.WriteString("id", document.Id);
        writer.WriteString("address", site.Absolute($"{Doors.Documents.Path}#{document.Id}"));
        writer.WriteString("title", document.Title);
        writer.WriteString("publisher", document.Publisher);
        writer.Text("number", document.Number);
        writer.WriteString("kind", document.Kind.Id);
        writer.Date("issued", document.Issued);
        writer.Date("effective", document.Effective);
        writer.WriteString("url", document.Url);
        writer.WriteString("summary", document.Summary);
        writer.Texts("key_points", document.KeyPoints);
        writer.Text("note", document.Note);
        writer.WriteBoolean("model_standard", document.IsModelStandard);
        writer.Texts("source_urls", document.SourceUrls);
        writer.WriteEndObject();
    });
}
