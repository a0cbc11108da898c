using System.Collections.Immutable;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Timeline;

/// <summary>Reads <c>national/timeline.yml</c>.</summary>
internal static class TimelineReader
{
    // Counts leave DC out, which their sources tell apart.
    private const int States = 50;

    /// <summary>A milestone.</summary>
    public static readonly Keys Keys = new(
        "milestone",
        "A national milestone.",
        [
            new("date", Form.Date, "When it was."),
            new("event", Form.Words, "What its source states.", "Georgia becomes the first state whose Medicaid pays for peer support."),
            .. CitedAddresses.Keys[..1],
        ],
        [
            .. CitedAddresses.Keys[1..],
            new("states_certifying", new Form.Amount(0, States), "How many states certified then, by its source.", "38"),
            new("states_paying", new Form.Amount(0, States), "In how many states Medicaid paid then, by its source.", "37"),
        ]);

    /// <summary>All milestones, oldest first; those of one date in the file's order.</summary>
    public static ImmutableArray<Milestone> Read(YamlNode root, FileReading file, SharedSources shared)
    {
        Section section = file.Whole("timeline");
        return [.. Fields.Items(root, section)
            .Select(node =>
            {
                Fields fields = Fields.Of(node, section, Keys);
                return new Milestone(
                    fields.OptionalDate("date") ?? FactDate.On(DateOnly.MinValue),
                    fields.Text("event"),
                    CitedAddresses.Read(fields, shared),
                    node.At)
                {
                    StatesCertifying = (int?)fields.OptionalNumber("states_certifying", 0, States),
                    StatesPaying = (int?)fields.OptionalNumber("states_paying", 0, States),
                };
            })
            .OrderBy(milestone => milestone.Date)];
    }
}
