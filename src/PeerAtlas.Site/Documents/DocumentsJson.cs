using System.Text.Json;
using PeerAtlas.Policy.Documents;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Documents;

/// <summary>Writes a document of a state.</summary>
internal static class DocumentsJson
{
    public static void Write(Utf8JsonWriter writer, SiteContext site, string stateUrl, StateDocument document)
    {
        writer.WriteStartObject();
        writer.WriteString("title", document.Title);
        writer.Text("number", document.Number);
        writer.WriteString("kind", document.Kind.Id);
        writer.Date("issued", document.Issued);
        writer.Date("effective", document.Effective);
        writer.WriteString("url", document.Url);
        writer.WriteString("summary", document.Summary);
        writer.Array("details", DocumentWords.Details(document), writer.WriteStringValue);
        writer.Claim(document.Claim, null, stateUrl, site.Today);
        writer.WriteEndObject();
    }
}
