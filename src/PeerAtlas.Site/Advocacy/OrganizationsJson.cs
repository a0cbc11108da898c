using System.Text.Json;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Advocacy;

/// <summary>Writes the national organizations.</summary>
internal static class OrganizationsJson
{
    /// <summary>All of them, in the file's order.</summary>
    public static void WriteAll(Utf8JsonWriter writer, SiteContext site) => writer.Array("organizations", site.Atlas.Organizations, organization =>
    {
        writer.WriteStartObject();
        writer.WriteString("name", organization.Name);
        writer.WriteString("url", organization.Url);
        writer.WriteString("kind", organization.Kind.Id);
        writer.WriteString("status", organization.Status.ToString().ToLowerInvariant());
        writer.Texts("what_you_can_do", organization.WhatYouCanDo);
        writer.Text("note", organization.Note);
        writer.WriteString("source_url", organization.SourceUrl);
        writer.WriteEndObject();
    });
}
