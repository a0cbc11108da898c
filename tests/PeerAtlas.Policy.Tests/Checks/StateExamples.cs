using PeerAtlas.Policy.Checking;
using static PeerAtlas.Policy.Tests.SmallFiles;

namespace PeerAtlas.Policy.Tests.Checks;

internal static class StateExamples
{
    private static readonly SmallAtlas Valid = SmallAtlas.Valid;
    private static readonly SmallAtlas NewYork =
        Valid.Replace(Wyoming, "code: WY\nname: Wyoming", "code: NY\nname: New York").Replace(SmallFiles.Survey, "WY", "NY");

    public static IEnumerable<CheckExample> All { get; } =
    [
        new("PA022",
            Valid.Replace(Wyoming, "name: Wyoming", "name: ▶Wyoming").Rename(Wyoming, "states/wy.yml"),
            NewYork.Rename(Wyoming, "states/new-york.yml"),
            "state: 'name' is 'Wyoming'; wyoming.yml, not wy.yml"),
        new("PA023",
            Valid.Replace(Wyoming, "code: WY", "code: ▶ID").Replace(SmallFiles.Survey, "  WY: no\n", ""),
            Valid,
            "state: 'code' is 'ID', which data/states/idaho.yml:1:7 has already"),
        new("PA024",
            Valid.Replace(SmallFiles.Survey, "WY: no", "WY: no\n  ▶XX: no"),
            Valid.Replace(SmallFiles.Survey, "WY: no", "WY: no\n  DC: no\n  PR: no"),
            "values: 'XX' is not the USPS code"),
        new("PA025",
            Valid.Replace(Idaho, "effective: 2025-01-01", "effective: ▶2024-02-29"),
            Valid.Replace(Idaho, "effective: 2025-01-01", "effective: 2024-03-01"),
            "documents: 'effective' is 2024-02-29; more than a year before 'issued', 2025-03-01"),
        new("PA103",
            Valid.Replace(SmallFiles.Survey, "  WY: no\n", ""),
            Valid,
            "answers: 'medicaid-mental-health'; not yet researched", new Place("data/" + Wyoming, 1, 1)),
        new("PA113",
            Rated("▶", "1450"), Rated("", "14.50"), "billing: 'rate_usd' comes to 1450; the middle of all 7"),
        new("PA104",
            Valid.Replace(Idaho, "- code: H0038", "- ▶code: T1012"), Valid, "billing: 'T1012'; national/codes.yml"),
    ];

    // Six rates beside the one that the state has, of which the last is the one in question.
    private static SmallAtlas Rated(string mark, string rate) => Valid.Replace(Idaho, "billing:\n", $"billing:\n{string.Concat(
        Enumerable.Range(1, 6).Select(each => $"  - {(each == 6 ? mark : "")}{{ code: H0038, modifiers: [U{each}], service: Peer support, unit: 15 minutes, rate_usd: {(each == 6 ? rate : $"1{each}.50")}, source: rule }}\n"))}");
}
