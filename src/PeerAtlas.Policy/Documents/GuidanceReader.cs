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
    private static readonly Keys Keys = new(
        "id title publisher kind url summary key_points source_url",
        "number issued effective note other_source_url other_source_urls model_standard");

    private static readonly string[] YesOrNo = ["yes", "no"];

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
