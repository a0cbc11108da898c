using System.Text.Json;
using PeerAtlas.Policy.States;
using PeerAtlas.Policy.Training;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Training;

/// <summary>Writes a course.</summary>
internal static class TrainingJson
{
    /// <summary>Those of all states.</summary>
    public static void WriteAll(Utf8JsonWriter writer, SiteContext site) => writer.OfStates(
        site, "training", state => state.Training, (state, course, beside) => Write(writer, site, state, course, beside));

    public static void Write(Utf8JsonWriter writer, SiteContext site, State state, TrainingCourse course, Action? beside = null)
    {
        writer.WriteStartObject();
        beside?.Invoke();
        writer.WriteString("name", course.Name);
        writer.Text("provider", course.Provider);
        writer.Text("url", course.Url);
        writer.WriteString("for", course.For.Id);
        writer.Number("hours", course.Hours);
        writer.Number("cost_usd", course.CostUsd);
        writer.Text("format", course.Format?.Id);
        writer.Array("details", TrainingWords.Details(course), writer.WriteStringValue);
        writer.Claim(course.Claim, null, site.Absolute(state), site.Today);
        writer.WriteEndObject();
    }
}
