using System.Text.Json;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.States;

/// <summary>Writes whom people of every state can ask.</summary>
internal static class NationalContactsJson
{
    /// <summary>All of them, in the file's order.</summary>
    public static void WriteAll(Utf8JsonWriter writer, SiteContext site) => writer.Array("national_contacts", site.Atlas.NationalContacts, contact =>
    {
        writer.WriteStartObject();
        writer.WriteString("use", contact.Use.ToString().ToLowerInvariant());
        writer.WriteString("name", contact.Name);
        writer.Text("url", contact.Url);
        writer.Text("phone", contact.Phone);
        writer.Claim(contact.Claim, null, site.Absolute(Doors.States.Path), site.Today);
        writer.Spanish("note", contact.SpanishNote);
        writer.WriteEndObject();
    });
}
