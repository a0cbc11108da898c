using System.Text.Json;
using PeerAtlas.Policy.Training;
using PeerAtlas.Site.Formats;

namespace PeerAtlas.Site.Training;

/// <summary>Writes a course.</summary>
internal static class TrainingJson
{
    public static void Write(Utf8JsonWriter writer, TrainingCourse course)
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
}
