using System.Text.Json;
using PeerAtlas.Policy.Training;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Training;

/// <summary>Writes a course.</summary>
internal static class TrainingJson
{
    public static void Write(Utf8JsonWriter writer, SiteContext site, string stateUrl, TrainingCourse course)
    {
        writer.WriteStartObject();
        writer.WriteString("name", course.Name);
        writer.Text("provider", course.Provider);
        writer.Text("url", course.Url);
        writer.WriteString("for", course.For.Id);
        writer.Number("hours", course.Hours);
        writer.Number("cost_usd", course.CostUsd);
        writer.Text("format", course.Format?.Id);
        writer.Array("details", TrainingWords.Details(course), writer.WriteStringValue);
        writer.Claim(course.Claim, null, stateUrl, site.Today);
        writer.WriteEndObject();
    }
}
