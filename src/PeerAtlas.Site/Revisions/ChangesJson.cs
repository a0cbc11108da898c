using System.Collections.Immutable;
using System.Text.Json;
using PeerAtlas.Policy.Revisions;
using PeerAtlas.Site.Formats;

namespace PeerAtlas.Site.Revisions;

/// <summary>What changed between two revisions, for programs.</summary>
public static class ChangesJson
{
    /// <summary>The document, indented, with letters of every script as they are: it is not put into HTML.</summary>
    public static string Document(ImmutableArray<Change> changes) => IndentedJson.Of(writer =>
    {
        writer.WriteStartObject("counts");
        foreach (ChangeKind kind in ChangeKinds.All)
        {
            writer.WriteNumber(kind.Code(), changes.Count(change => change.Kind == kind));
        }

        writer.WriteEndObject();
        writer.Array("changes", changes, change => Write(writer, change));
    });

    private static void Write(Utf8JsonWriter writer, Change change)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", change.Kind.Code());
        writer.Text("state", change.About.State?.Code);
        writer.WriteString("list", change.About.List);
        writer.WriteString("name", change.About.Name);
        writer.Text("question", change.About.Question?.Id);
        writer.WriteString("field", change.Field);
        writer.Text("before", change.Before?.Text);
        writer.Text("after", change.After?.Text);
        writer.Date("since", change.After?.Said?.Since);
        writer.Date("from", (change.After ?? change.Before)?.From);
        writer.Date("until", (change.After ?? change.Before)?.Until);
        writer.Date("as_of", change.After?.Said?.AsOf);
        writer.WriteString("words", change.Told());
        writer.Text("address", change.About.Address);
        writer.Text("file", change.About.At.File);
        writer.WriteNumber("line", change.About.At.Line);
        if (change.After?.Said is { } said)
        {
            writer.Array("sources", said.Sources, writer.SourceValue);
        }

        writer.WriteEndObject();
    }
}
