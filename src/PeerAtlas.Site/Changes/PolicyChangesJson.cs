using System.Text.Json;
using PeerAtlas.Policy.Revisions;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Changes;

/// <summary>Writes the changes of policy.</summary>
internal static class PolicyChangesJson
{
    /// <summary>All of them, the newest first.</summary>
    public static void WriteAll(Utf8JsonWriter writer, SiteContext site) =>
        writer.Array("changes", AtlasChanges.Of(site).All, change => Write(writer, site, change));

    private static void Write(Utf8JsonWriter writer, SiteContext site, PolicyChange change)
    {
        writer.WriteStartObject();
        writer.WriteString("change", TagUri.Of(site, change.Id));
        writer.WriteString("happened", change.Kind.Code());
        writer.WriteString("state", change.About.State!.Slug);
        writer.WriteString("list", change.About.List);
        writer.WriteString("name", change.About.Name);
        writer.Text("question", change.About.Question?.Id);
        writer.Date("date", change.Date);
        writer.Date("until", change.Until);
        writer.Text("recorded", change.Recorded?.ToString("yyyy-MM-dd"));
        writer.Value(change.About.Question, change.Claim.Value);
        writer.WriteString("short", change.Claim.Said.InShort(change.About.Question));
        writer.WriteString("words", change.What(site.Today));
        if (change.Before is { } before)
        {
            writer.WritePropertyName("before");
            writer.Evidence(change.About.Question, before, site.Today, full: true);
        }
        else
        {
            writer.WriteNull("before");
        }

        // The whole fact stands at its own address, with what disputes it; here stands what makes this one value sure or not.
        writer.WriteString("id", change.Claim.Anchor);
        writer.WriteString("address", site.Absolute(change.About.Address!));
        writer.Date("as_of", change.Claim.SpeaksFor);
        writer.Date("since", change.Claim.Said.Since);
        writer.Text("note", change.Claim.Note);
        writer.Reading(change.Claim.Said.Reading);
        writer.Text("rests_on", change.Claim.Said.Basis());
        writer.Doubts(change.Claim, site.Today);
        writer.Sources(change.Claim.Said);
        writer.WriteEndObject();
    }
}
