using System.Text.Json;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Downloads;

/// <summary>Where everything is.</summary>
internal static class ApiIndex
{
    public static void Write(Utf8JsonWriter writer, SiteContext site)
    {
        WriteHead(writer, site);
        writer.WriteString("state", site.Absolute($"{ApiAddress.Root}states/") + "{slug}.json");
        writer.WriteString("question", site.Absolute($"{ApiAddress.Root}questions/") + "{id}.json");
        foreach (ApiList list in ApiFiles.Lists)
        {
            writer.WriteString(list.IndexName, site.Absolute(list.Address));
        }

        writer.WriteString("everything", site.Absolute($"/{Everything.Path}"));
        writer.WriteString("tables", site.Absolute($"/{DataPackage.Path}"));
        writer.WriteString("openapi", site.Absolute($"/{ApiDescription.Path}"));
        writer.WriteString("changes", site.Absolute(DataRoutes.ApiChanges.Path));
    }

    /// <summary>What a file is of: the site's name, the version of the interface, the day of building, the terms.</summary>
    public static void WriteHead(Utf8JsonWriter writer, SiteContext site)
    {
        writer.WriteString("title", site.Content.Settings.Title);
        writer.WriteString("description", site.Content.Settings.Description);
        writer.WriteString("version", ApiAddress.Version);
        writer.WriteString("built", site.Today.ToString("yyyy-MM-dd"));
        if (site.Content.Settings.License is not { } license)
        {
            writer.WriteNull("license");
            return;
        }

        writer.WriteStartObject("license");
        writer.WriteString("id", license.Id);
        writer.WriteString("name", license.Name);
        writer.WriteString("url", license.Url.AbsoluteUri);
        writer.WriteEndObject();
    }
}
