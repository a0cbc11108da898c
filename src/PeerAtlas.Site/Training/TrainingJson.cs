using System.Text.Json;
using PeerAtlas.Policy.Codebooks;
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
        Vocabularies lists = site.Atlas.Codebook.Vocabularies;
        writer.WriteStartObject();
        beside?.Invoke();
        writer.Columns(TrainingColumns.Of(lists), course);
        writer.Array("details", TrainingWords.Details(course, lists), writer.WriteStringValue);
        writer.Claim(course.Claim, null, site.Absolute(state), site.Today);
        writer.WriteEndObject();
    }
}
