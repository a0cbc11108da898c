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
        writer.Columns(TrainingColumns.All, course);
        writer.Array("details", TrainingWords.Details(course), writer.WriteStringValue);
        writer.Claim(course.Claim, null, stateUrl, site.Today);
        writer.WriteEndObject();
    }
}
