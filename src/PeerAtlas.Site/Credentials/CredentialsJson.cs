using System.Text.Json;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Comparing;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Credentials;

/// <summary>Writes a credential and what it asks for, and how a state's credentials stand to those of others.</summary>
internal static class CredentialsJson
{
    /// <summary>Those of all states.</summary>
    public static void WriteAll(Utf8JsonWriter writer, SiteContext site) => writer.OfStates(
        site, "credentials", state => state.Credentials, (state, credential, beside) => Write(writer, site, state, credential, beside));

    public static void Write(Utf8JsonWriter writer, SiteContext site, State state, Credential credential, Action? beside = null)
    {
        writer.WriteStartObject();
        beside?.Invoke();
        writer.WriteString("name", credential.Name);
        writer.Text("abbreviation", credential.Abbreviation);
        writer.WriteString("serves", credential.Serves.Id);
        writer.WriteString("level", credential.Level.ToString().ToLowerInvariant());
        writer.Text("certifying_body", credential.CertifyingBody);
        writer.Text("url", credential.Url);
        writer.Array("requirements", site.Atlas.Codebook.Requirements, requirement =>
            writer.Answer(Atlas.Resolve(credential, requirement), credential.Name, site.Absolute(state), site.Today));
        writer.Array("still_asked", credential.StillAsked.Order(StringComparer.Ordinal), writer.WriteStringValue);
        writer.Claim(credential.Claim, null, site.Absolute(state), site.Today);
        writer.WriteEndObject();
    }

    /// <summary>
    /// Which credential stands for the state for which kind of work: in <c>together</c> where credentials for several kinds are held against each
    /// other, in <c>apart</c> where each kind stands by itself. The former holds when a state is together and none is apart; then a
    /// kind of work for which no state has a credential of its own is left out.
    /// </summary>
    public static void WriteLike(Utf8JsonWriter writer, SiteContext site, State state)
    {
        StateProfile profile = StateProfile.Of(site.Atlas, state);
        writer.WriteStartObject("credentials_compared");
        writer.WriteString("stand", CredentialStanding.Of(site.Atlas.Codebook, profile).ToString().ToLowerInvariant());
        WriteOffered("together", together: true);
        WriteOffered("apart", together: false);
        writer.WriteEndObject();

        void WriteOffered(string name, bool together) => writer.Array(name, OfferedCredential.Of(site.Atlas.Codebook, profile, together), offered =>
        {
            writer.WriteStartObject();
            writer.WriteString("serves", offered.Serves.Id);
            writer.WriteString("credential", offered.Chosen.Credential.Claim.Anchor);
            writer.WriteBoolean("own", offered.IsOwn);
            writer.Array("also", offered.Others, other => writer.WriteStringValue(other.Credential.Name));
            writer.WriteEndObject();
        });
    }
}
