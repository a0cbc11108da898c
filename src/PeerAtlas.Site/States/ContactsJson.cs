using System.Text.Json;
using PeerAtlas.Policy.Contacts;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.States;

/// <summary>Writes whom to ask in a state.</summary>
internal static class ContactsJson
{
    /// <summary>Those of all states.</summary>
    public static void WriteAll(Utf8JsonWriter writer, SiteContext site) => writer.OfStates(
        site, "contacts", state => state.Contacts, (state, contact, beside) => Write(writer, site, state, contact, beside));

    public static void Write(Utf8JsonWriter writer, SiteContext site, State state, Contact contact, Action? beside = null)
    {
        writer.WriteStartObject();
        beside?.Invoke();
        writer.WriteString("role", contact.Role.Id);
        writer.WriteString("name", contact.Name);
        writer.WriteString("for", contact.For.ToString().ToLowerInvariant());
        writer.Text("url", contact.Url);
        writer.Text("phone", contact.Phone);
        writer.Text("email", contact.Email);
        writer.Claim(contact.Claim, null, site.Absolute(state), site.Today);
        writer.WriteEndObject();
    }
}
