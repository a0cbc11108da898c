using System.Collections.Immutable;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Seeds;

/// <summary>Reads <c>seed-points.yml</c>.</summary>
internal static class SeedReader
{
    /// <summary>A point.</summary>
    public static readonly Keys Keys = new(
        "seed-point",
        "A matter that the founding documents offered, tied to the facts that carry it.",
        [
            new("id", Form.Id, "Its id."),
            new("point", Form.Words, "The matter, without values.", "Who a peer specialist is"),
            new("facts", Form.List(Form.Words), "The addresses of facts that carry it, at least one.", "[\"states/idaho/#some-question\"]"),
        ],
        []);

    /// <summary>All points, in the file's order.</summary>
    public static ImmutableArray<SeedPoint> Read(YamlNode root, FileReading file)
    {
        Section section = file.Whole("seed-points");
        UniqueNames ids = new(section, "seed point");
        return [.. Fields.Items(root, section).Select(node =>
        {
            Fields fields = Fields.Of(node, section, Keys);
            ImmutableArray<SeedFact> facts = [.. fields.List("facts").Select(fact =>
                new SeedFact(TextValue.ReadWhole(section.In("facts"), "facts", fact) ?? "", fact.At))];
            SeedPoint point = new(fields.Id("id"), fields.Text("point"), facts, node.At);
            ids.Add(point.Id, fields.PlaceOf("id"));
            if (fields.Has("facts") && facts.IsEmpty)
            {
                section.Report(SeedChecks.LostFact, fields.PlaceOf("facts"), $"'{point.Id}' names no fact; name the address of one that carries it");
            }

            return point;
        })];
    }
}
