using System.Text.Json;
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
    /// <summary>All states in short.</summary>
    public static void WriteAll(Utf8JsonWriter writer, SiteContext site) => writer.Array("states", site.Atlas.States, state =>
    {
        writer.WriteStartObject();
        WriteName(writer, site, state);
        writer.WriteString("api", site.Absolute(ApiAddress.Of(state)));
        writer.WriteEndObject();
    });

    /// <summary>All that is known of a state.</summary>
    public static void Write(Utf8JsonWriter writer, SiteContext site, State state)
    {
        string url = site.Absolute(state);
        WriteName(writer, site, state);
        writer.WriteString("overview", state.Overview);
        writer.Array("answers", site.Atlas.Codebook.Questions, question =>
            writer.Answer(site.Atlas.Resolve(state, question), state.Name, url, site.Today));
        writer.Array("credentials", state.Credentials, credential => CredentialsJson.Write(writer, site, state, credential));
        CredentialsJson.WriteLike(writer, site, state);
        writer.Array("billing", state.Billing, entry => BillingJson.Write(writer, site, state, entry));
        BillingJson.WriteCompared(writer, state);
        writer.Array("training", state.Training, course => TrainingJson.Write(writer, site, state, course));
        writer.Array("documents", state.Documents, document => DocumentsJson.Write(writer, site, state, document));
        writer.Array("contacts", state.Contacts, contact => ContactsJson.Write(writer, site, state, contact));
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
    }

    private static void WriteName(Utf8JsonWriter writer, SiteContext site, State state)
    {
        writer.WriteString("code", state.Code);
        writer.WriteString("name", state.Name);
        writer.WriteString("slug", state.Slug);
        writer.WriteString("jurisdiction", state.Kind.Id());
        writer.WriteString("url", site.Absolute(state));
        writer.Spanish("name", site.Atlas.Codebook.Spanish?.NameOf(state.Code, state.Name));
    }
}
