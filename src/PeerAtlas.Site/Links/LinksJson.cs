using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PeerAtlas.Policy.Links;
using PeerAtlas.Site.Formats;

namespace PeerAtlas.Site.Links;

/// <summary>What was found of external addresses, for programs.</summary>
public static class LinksJson
{
    /// <summary>The document, indented, with letters of every script as they are: it is not put into HTML.</summary>
    public static string Document(ImmutableArray<LinkFinding> findings) => IndentedJson.Of(writer =>
    {
        writer.WriteNumber("addresses", findings.Length);
        writer.WriteStartObject("verdicts");
        foreach (LinkVerdict verdict in LinkVerdicts.All)
        {
            writer.WriteNumber(verdict.Code(), findings.Count(finding => finding.Verdict == verdict));
        }

        writer.WriteEndObject();
        writer.Array("findings", findings, finding => Write(writer, finding));
    });

    private static void Write(Utf8JsonWriter writer, LinkFinding finding)
    {
        Outcome? outcome = finding.Outcome;
        writer.WriteStartObject();
        writer.WriteString("url", finding.Address.Url);
        writer.WriteString("verdict", finding.Verdict.Code());
        writer.WriteString("told", finding.Told());
        writer.Number("status", outcome?.Status);
        writer.Text("asked", outcome?.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        writer.Text("moved_to", outcome?.MovedTo);
        writer.Array("redirects", outcome?.Hops ?? [], hop =>
        {
            writer.WriteStartObject();
            writer.WriteString("to", hop.To);
            writer.WriteBoolean("permanent", hop.Permanent);
            writer.WriteEndObject();
        });
        writer.Array("quotes", finding.Address.Quotes, quote =>
        {
            writer.WriteStartObject();
            writer.WriteString("quote", quote.Text);
            writer.Text("seen", outcome?.Quotes.FirstOrDefault(look => look.Quote == quote.Text)?.Seen switch { true => "yes", false => "no", _ => null });
            writer.WriteString("at", quote.At.ToString());
            writer.WriteEndObject();
        });
        writer.Array("places", finding.Address.Uses, use => writer.WriteStringValue(use.At.ToString()));
        writer.Text("copy", finding.NeedsCopy ? finding.Address.Copy : null);
        writer.WriteEndObject();
    }
}
