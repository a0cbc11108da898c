using System.Text.Json;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.Contacts;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Policy.Documents;
using PeerAtlas.Policy.States;
using PeerAtlas.Policy.Training;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

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
        writer.Array("credentials", state.Credentials, credential => WriteCredential(writer, site, credential));
        writer.Array("billing", state.Billing, entry => WriteBilling(writer, entry));
        writer.Array("training", state.Training, course => WriteCourse(writer, course));
        writer.Array("documents", state.Documents, document => WriteDocument(writer, document));
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

    private static void WriteCredential(Utf8JsonWriter writer, SiteContext site, Credential credential)
    {
        writer.WriteStartObject();
        writer.WriteString("name", credential.Name);
        writer.Text("abbreviation", credential.Abbreviation);
        writer.WriteString("serves", credential.Serves.Id);
        writer.Text("certifying_body", credential.CertifyingBody);
        writer.Text("url", credential.Url);
        writer.Text("note", credential.Note);
        writer.Array(
            "requirements", site.Atlas.Codebook.Requirements, requirement => writer.Answer(Atlas.Resolve(credential, requirement)));
        writer.Source(credential.Source);
        writer.WriteEndObject();
    }

    private static void WriteBilling(Utf8JsonWriter writer, BillingEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteString("code", entry.Code);
        writer.Array("modifiers", entry.Modifiers, modifier => writer.WriteStringValue(modifier));
        writer.WriteString("service", entry.Service);
        writer.Text("population", entry.Population?.Id);
        writer.Text("unit", entry.Unit?.Id);
        writer.Number("rate_usd", entry.RateUsd);
        RateConversion.ByTime? byTime = RateConversion.Of(entry) as RateConversion.ByTime;
        writer.Number("rate_per_15_minutes_usd", byTime?.PerQuarterHour);
        writer.Number("rate_per_hour_usd", byTime?.PerHour);
        writer.Text("rate_payer", entry.RatePayer);
        writer.Text("limits", entry.Limits);
        writer.Text("prior_authorization", entry.PriorAuthorization?.Id);
        writer.Date("as_of", entry.SpeaksFor);
        writer.Text("note", entry.Note);
        writer.Reading(entry.Reading);
        writer.Source(entry.Source);
        writer.WriteEndObject();
    }

    private static void WriteCourse(Utf8JsonWriter writer, TrainingCourse course)
    {
        writer.WriteStartObject();
        writer.WriteString("name", course.Name);
        writer.Text("provider", course.Provider);
        writer.Text("url", course.Url);
        writer.WriteString("for", course.For.Id);
        writer.Number("hours", course.Hours);
        writer.Number("cost_usd", course.CostUsd);
        writer.Text("format", course.Format?.Id);
        writer.Text("note", course.Note);
        writer.Source(course.Source);
        writer.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter writer, StateDocument document)
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
