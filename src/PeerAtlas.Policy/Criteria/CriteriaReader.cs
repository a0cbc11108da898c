using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Criteria;

/// <summary>Reads <c>national/adequacy.yml</c>.</summary>
internal static class CriteriaReader
{
    private static readonly string[] Strengths = ["recommended", "common"];

    /// <summary>A criterion.</summary>
    public static readonly Keys Keys = new(
        "criterion",
        "A yes/no question by which an advocate can judge a state's policy.",
        [
            new("id", Form.Id, "Its id."),
            new("criterion", Form.Words, "The question.", "Does Medicaid pay for peer support in groups?"),
            new("label", Form.Words, "At most 20 characters, for tables.", "Groups"),
            new("why", Form.Words, "Why it matters.", "Groups reach more people."),
            new("strength", Form.Word([.. Strengths]), "`recommended`: a national body advises it; `common`: used widely or asked for by one body."),
            new("source_urls", Form.List(Form.CitedAddress), "Who advises it, where it was read.", "[gao-19-41]"),
            new("decided_by", Form.List(Form.Entry(DeciderReader.Keys)), "The fields that decide it, all of which must be met."),
        ],
        [
            new("not_scored", Form.Words, "Why no state is judged by it; its field is only shown then.", "No source tells it of enough states."),
            new("ask", Form.Words, "What to ask a state for that does not meet it (required unless `not_scored`).", "Pay for groups."),
        ]);

    /// <summary>All criteria, in the file's order.</summary>
    public static ImmutableArray<AdequacyCriterion> Read(YamlNode root, FileReading file, Terminology terms, SharedSources shared)
    {
        Section section = file.Whole("adequacy");
        UniqueNames ids = new(section, "criterion");
        return [.. Fields.Items(root, section).Select(node =>
        {
            Fields fields = Fields.Of(node, section, Keys);
            string? notScored = fields.OptionalText("not_scored");
            AdequacyCriterion criterion = new(
                fields.Id("id"),
                fields.Text("criterion"),
                Label(fields),
                fields.Text("why"),
                Ask(fields),
                fields.OptionalWord("strength", Strengths) == "recommended",
                CitedAddresses.Many(fields, "source_urls", shared),
                [.. fields.List("decided_by").Select(decider =>
                    DeciderReader.Read(decider, section.In("decided_by"), terms, scored: !fields.Has("not_scored")))],
                notScored,
                node.At);
            ids.Add(criterion.Id, fields.PlaceOf("id"));
            return criterion;
        })];
    }

    private static string Label(Fields fields)
    {
        string label = fields.Text("label");
        if (label.Length > AdequacyCriterion.LongestLabel)
        {
            fields.Section.Report(CriterionChecks.Field, fields.PlaceOf("label"),
                $"'label' has {label.Length} characters; at most {AdequacyCriterion.LongestLabel} fit into a table");
        }

        return label;
    }

    // Nothing follows from a criterion by which no state is judged.
    private static string? Ask(Fields fields)
    {
        if (fields.Has("id") && !fields.Has("ask") && !fields.Has("not_scored"))
        {
            fields.Section.Report(CriterionChecks.Field, fields.At,
                "'ask' is missing; say what to ask a state for that does not meet the criterion");
        }

        return fields.OptionalText("ask");
    }
}
