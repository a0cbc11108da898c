using System.Text.Json;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Credentials;

/// <summary>Writes a credential and what it asks for.</summary>
internal static class CredentialsJson
{
    public static void Write(Utf8JsonWriter writer, SiteContext site, Credential credential)
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
}
