using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Documents;

/// <summary>Reads <c>national/documents.yml</c>.</summary>
internal static class GuidanceReader
{
    private static readonly string[] YesOrNo = ["yes", "no"];

    /// <summary>A document.</summary>
    public static readonly Keys Keys = new(
        "guidance",
        "A federal or national document.",
        [
            new("id", Form.Id, "Its id."),
            new("title", Form.Words, "Its title.", "State Medicaid Director letter on peer support services"),
            new("publisher", Form.Words, "Who published it.", "Centers for Medicare & Medicaid Services (CMS)"),
            new("kind", new Form.TermOf("document-kinds"), "What kind of document it is."),
            new("url", Form.Address, "Where a reader can open it."),
            new("summary", Form.Words, "What it says, in one or two sentences.", "Tells states what Medicaid asks of peer support."),
            new("key_points", Form.List(Form.Words), "Its main points, a sentence each.", "[Peers need supervision.]"),
            .. CitedAddresses.Keys[..1],
        ],
        [
            new("number", Form.Words, "Its number.", "\"SMDL #07-011\""),
            .. DocumentReader.Dates,
            new("note", Form.Words, "One plain sentence of qualification.", "Only excerpts could be read."),
            .. CitedAddresses.Keys[1..],
            new("model_standard", Form.Word([.. YesOrNo]), "`yes` for the one document that a state's certification is set against."),
        ]);

    /// <summary>All documents, in the file's order.</summary>
    public static ImmutableArray<GuidanceDocument> Read(YamlNode root, FileReading file, Terminology terms, SharedSources shared)
    {
        Section section = file.Whole("documents");
        UniqueNames ids = new(section, "document");
        Place? standard = null;
        return [.. Fields.Items(root, section).Select(node =>
        {
            Fields fields = Fields.Of(node, section, Keys);
            (FactDate? issued, FactDate? effective) = DocumentReader.ReadDates(fields);
            GuidanceDocument document = new(
                fields.Id("id"),
                fields.Text("title"),
                fields.Text("publisher"),
                fields.OptionalText("number"),
                fields.Term("kind", terms.DocumentKinds),
                issued,
                effective,
                fields.Url("url"),
                fields.Text("summary"),
                fields.Texts("key_points"),
                fields.OptionalText("note"),
                CitedAddresses.Read(fields, shared),
                node.At)
            {
                IsModelStandard = fields.OptionalWord("model_standard", YesOrNo) == "yes",
            };
            ids.Add(document.Id, fields.PlaceOf("id"));
            if (document.IsModelStandard && standard is { } first)
            {
                section.Report(ShapeChecks.Duplicate, fields.PlaceOf("model_standard"),
                    $"'model_standard' is said of the document at line {first.Line} already; states are held against one only");
            }
            else if (document.IsModelStandard)
            {
                standard = fields.PlaceOf("model_standard");
            }

            return document;
        })];
    }
}
