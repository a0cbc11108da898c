using System.Text.Json;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Billing;

/// <summary>Writes what billing codes and modifiers mean, apart from any one state.</summary>
internal static class CodesJson
{
    /// <summary>Both lists, in the file's order.</summary>
    public static void WriteAll(Utf8JsonWriter writer, SiteContext site)
    {
        writer.Array("codes", site.Atlas.BillingCodes.Codes, code =>
        {
            writer.WriteStartObject();
            writer.WriteString("code", code.Code);
            writer.WriteString("address", site.Absolute(CodePages.Path(code.Code)));
            writer.WriteString("name", code.Name);
            writer.WriteString("unit", code.Unit);
            writer.WriteString("used_for", code.UsedFor);
            writer.WriteBoolean("own", code.IsOwn);
            writer.WriteBoolean("listed_for_peers", code.ListedForPeers);
            writer.Texts("common_modifiers", code.CommonModifiers);
            writer.Array("examples", code.Examples, example =>
            {
                writer.WriteStartObject();
                writer.WriteString("payer", example.Payer);
                writer.Texts("modifiers", example.Modifiers);
                writer.WriteString("note", example.Note);
                writer.Source(example.Source);
                writer.WriteEndObject();
            });
            writer.Source(code.Source);
            writer.WriteString("source_url", code.SourceUrl);
            writer.WriteEndObject();
        });
        writer.Array("modifiers", site.Atlas.BillingCodes.Modifiers, modifier =>
        {
            writer.WriteStartObject();
            writer.WriteString("modifier", modifier.Name);
            writer.WriteString("address", site.Absolute($"{Doors.Billing.Path}#{CodePages.Anchor(modifier)}"));
            writer.WriteString("meaning", modifier.Meaning);
            writer.WriteBoolean("marks_group", modifier.MarksGroup);
            writer.Text("note", modifier.Note);
            writer.WriteString("source_url", modifier.SourceUrl);
            writer.WriteEndObject();
        });
    }
}
