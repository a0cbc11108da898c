using System.Text.Json;
using PeerAtlas.Policy.Documents;
using PeerAtlas.Site.Formats;

namespace PeerAtlas.Site.Documents;

/// <summary>Writes a document of a state.</summary>
internal static class DocumentsJson
{
    public static void Write(Utf8JsonWriter writer, StateDocument document)
    {
        writer.WriteStartObject();
        writer.WriteString("title", document.Title);
        writer.Text("number", document.Number);
        writer.WriteString("kind", document.Kind.Id);
        writer.Date("issued", document.Issued);
        writer.Date("effective", document.Effective);
        writer.WriteString("url", document.Url);
        writer.WriteString("summary", document.Summary);
        writer.Source(document.Source);
        writer.WriteEndObject();
    }
}
