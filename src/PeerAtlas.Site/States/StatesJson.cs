using System.Text.Json;
using PeerAtlas.Policy.Contacts;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Billing;
using PeerAtlas.Site.Credentials;
using PeerAtlas.Site.Documents;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Training;
using PeerAtlas.Site.Wording;

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
        string url = UrlOf(site, state);
        writer.WriteStartObject();
        WriteName(writer, site, state);
        writer.WriteString("overview", state.Overview);
        writer.Array("answers", site.Atlas.Codebook.Questions, question =>
            writer.Answer(site.Atlas.Resolve(state, question), state.Name, url, site.Today));
        writer.Array("credentials", state.Credentials, credential => CredentialsJson.Write(writer, site, url, credential));
        CredentialsJson.WriteLike(writer, site, state);
        writer.Array("billing", state.Billing, entry => BillingJson.Write(writer, site, url, entry));
        BillingJson.WriteCompared(writer, state);
        writer.Array("training", state.Training, course => TrainingJson.Write(writer, site, url, course));
        writer.Array("documents", state.Documents, document => DocumentsJson.Write(writer, site, url, document));
        writer.Array("contacts", state.Contacts, contact => WriteContact(writer, site, url, contact));
        writer.Facts("services", state.Services, url, site.Today);
        writer.WriteStartObject("advocacy");
        writer.Facts("strengths", state.Advocacy.Strengths, url, site.Today);
        writer.Facts("gaps", state.Advocacy.Gaps, url, site.Today);
        writer.Array("actions", state.Advocacy.Actions, action =>
        {
            writer.WriteStartObject();
            writer.WriteString("name", action.Name);
            writer.WriteString("url", action.Url);
            writer.Claim(action.Claim, null, url, site.Today);
            writer.WriteEndObject();
        });
        writer.WriteEndObject();
        writer.Array("sources", state.Sources, writer.SourceValue);
        writer.WriteEndObject();
    }

    /// <summary>The address of a state's page.</summary>
    public static string UrlOf(SiteContext site, State state) => site.Absolute($"/states/{state.Slug}/");

    private static void WriteName(Utf8JsonWriter writer, SiteContext site, State state)
    {
        writer.WriteString("code", state.Code);
        writer.WriteString("name", state.Name);
        writer.WriteString("slug", state.Slug);
        writer.WriteString("jurisdiction", state.Kind.Id());
        writer.WriteString("url", UrlOf(site, state));
    }

    private static void WriteContact(Utf8JsonWriter writer, SiteContext site, string stateUrl, Contact contact)
    {
        writer.WriteStartObject();
        writer.WriteString("role", contact.Role.Id);
        writer.WriteString("name", contact.Name);
        writer.WriteString("for", contact.For.ToString().ToLowerInvariant());
        writer.Text("url", contact.Url);
        writer.Text("phone", contact.Phone);
        writer.Text("email", contact.Email);
        writer.Claim(contact.Claim, null, stateUrl, site.Today);
        writer.WriteEndObject();
    }
}
