using System.Text.Json;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Downloads;

/// <summary>Where everything is.</summary>
internal static class ApiIndex
{
    public static void Write(Utf8JsonWriter writer, SiteContext site)
    {
        writer.WriteStartObject();
        writer.WriteString("title", site.Content.Settings.Title);
        writer.WriteString("description", site.Content.Settings.Description);
        writer.WriteString("version", "v1");
        writer.WriteString("built", site.Today.ToString("yyyy-MM-dd"));
        writer.WriteString("states", site.Absolute($"{ApiAddress.Root}states.json"));
        writer.WriteString("state", site.Absolute($"{ApiAddress.Root}states/") + "{slug}.json");
        writer.WriteString("questions", site.Absolute($"{ApiAddress.Root}questions.json"));
        writer.WriteString("question", site.Absolute($"{ApiAddress.Root}questions/") + "{id}.json");
        writer.WriteEndObject();
    }
}
