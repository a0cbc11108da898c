using System.Text.Json;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Bibliography;

/// <summary>Writes every source once, with who cites it.</summary>
internal static class SourcesJson
{
    /// <summary>All sources.</summary>
    public static void WriteAll(Utf8JsonWriter writer, SiteContext site) => writer.Array("sources", SourceUse.All(site.Atlas), use =>
    {
        writer.WriteStartObject();
        writer.SourceMembers(use.Source);
        writer.WriteBoolean("shared", use.Source.IsShared);
        writer.Texts("states", use.States);
        writer.Texts("surveys", use.Surveys);
        writer.WriteEndObject();
    });
}
