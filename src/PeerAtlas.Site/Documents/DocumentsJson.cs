using System.Text.Json;
using PeerAtlas.Policy.Documents;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Documents;

/// <summary>Writes a document of a state.</summary>
internal static class DocumentsJson
{
    /// <summary>Those of all states.</summary>
    public static void WriteAll(Utf8JsonWriter writer, SiteContext site) => writer.OfStates(
        site, "documents", state => state.Documents, (state, document, beside) => Write(writer, site, state, document, beside));

    public static void Write(Utf8JsonWriter writer, SiteContext site, State state, StateDocument document, Action? beside = null)
    {
        writer.WriteStartObject();
        beside?.Invoke();
        writer.WriteString("title", document.Title);
        writer.Text("number", document.Number);
        writer.WriteString("kind", document.Kind.Id);
        writer.Date("issued", document.Issued);
        writer.Date("effective", document.Effective);
        writer.Date("comments_until", document.CommentsUntil);
        writer.WriteString("url", document.Url);
        writer.WriteString("summary", document.Summary);
        writer.Array("details", DocumentWords.Details(document), writer.WriteStringValue);
        writer.Claim(document.Claim, null, site.Absolute(state), site.Today);
        writer.WriteEndObject();
    }
}
