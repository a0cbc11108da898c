using static PeerAtlas.Policy.Tests.SmallFiles;

namespace PeerAtlas.Policy.Tests.Checks;

internal static class ShapeExamples
{
    private static readonly SmallAtlas Valid = SmallAtlas.Valid;

    public static IEnumerable<CheckExample> All { get; } =
    [
        new("PA007",
            Valid.Replace(Idaho, "name: Idaho", "name: Idaho\n▶name: Ohio"), Valid, "state: 'name' stands twice"),
        new("PA008",
            Valid.Replace(Idaho, "    phone:", "    ▶phon:"), Valid, "contacts: 'phon' is not a key; did you mean 'phone'?"),
        new("PA009",
            Valid.Replace(Idaho, "- role: medicaid-agency\n    name: Idaho Medicaid", "- ▶role: medicaid-agency"), Valid,
            "contacts: 'name' is missing"),
        new("PA010",
            Valid.Replace(Idaho, "modifiers: [HQ]", "modifiers: ▶HQ"), Valid, "billing.modifiers: a text stands here; a list"),
        new("PA011",
            Valid.Replace(Idaho, "Idaho has peers.", "▶\"\""), Valid, "state: 'overview' has no value"),
    ];
}
