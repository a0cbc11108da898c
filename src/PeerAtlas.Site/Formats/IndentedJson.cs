using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PeerAtlas.Site.Formats;

/// <summary>A document for programs, indented, with letters of every script as they are: it is not put into HTML.</summary>
internal static class IndentedJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An object of the members that are written.</summary>
    public static string Of(Action<Utf8JsonWriter> members)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, Options))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
