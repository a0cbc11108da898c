using System.Text.Json;
using PeerAtlas.Policy.Contacts;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Billing;
using PeerAtlas.Site.Credentials;
using PeerAtlas.Site.Documents;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Training;

namespace PeerAtlas.Site.States;

/// <summary>Writes the list of states, and everything of one state.</summary>
internal static class StatesJson
{
    public static void WriteList(Utf8JsonWriter writer, SiteContext site)
    {
        writer.WriteStartObject();
        writer.Array("states", site.Atlas.States, state =>
        {
            writer.WriteStartObject();
            WriteName(writer, site, state);
            writer.WriteString("api", site.Absolute(ApiAddress.Of(state)));
            writer.WriteEndObject();
        });
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, SiteContext site, State state)
    {
        writer.WriteStartObject();
        WriteName(writer, site, state);
        writer.WriteString("overview", state.Overview);
        writer.Array("answers", site.Atlas.Codebook.Questions, question => writer.Answer(site.Atlas.Resolve(state, question)));
        writer.Array("credentials", state.Credentials, credential => CredentialsJson.Write(writer, site, credential));
        writer.Array("billing", state.Billing, entry => BillingJson.Write(writer, entry));
        writer.Array("training", state.Training, course => TrainingJson.Write(writer, course));
        writer.Array("documents", state.Documents, document => DocumentsJson.Write(writer, document));
        writer.Array("contacts", state.Contacts, contact => WriteContact(writer, contact));
        writer.Facts("services", state.Services);
        writer.WriteStartObject("advocacy");
        writer.Facts("strengths", state.Advocacy.Strengths);
        writer.Facts("gaps", state.Advocacy.Gaps);
        writer.Array("actions", state.Advocacy.Actions, action =>
        {
            writer.WriteStartObject();
            writer.WriteString("name", action.Name);
            writer.WriteString("url", action.Url);
            writer.Source(action.Source);
            writer.WriteEndObject();
        });
        writer.WriteEndObject();
        writer.Array("sources", state.Sources, writer.SourceValue);
        writer.WriteEndObject();
    }

    private static void WriteName(Utf8JsonWriter writer, SiteContext site, State state)
    {
        writer.WriteString("code", state.Code);
        writer.WriteString("name", state.Name);
        writer.WriteString("slug", state.Slug);
        writer.WriteString("url", site.Absolute($"/states/{state.Slug}/"));
    }

    private static void WriteContact(Utf8JsonWriter writer, Contact contact)
    {
        writer.WriteStartObject();
        writer.WriteString("role", contact.Role.Id);
        writer.WriteString("name", contact.Name);
        writer.Text("url", contact.Url);
        writer.Text("phone", contact.Phone);
        writer.Text("email", contact.Email);
        writer.Source(contact.Source);
        writer.WriteEndObject();
    }
}
