using static PeerAtlas.Policy.Tests.SmallFiles;

namespace PeerAtlas.Policy.Tests.Checks;

internal static class FactExamples
{
    private const string Limits = "answers.medicaid-limits";
    private const string TwentyFive = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty "
        + "twenty-one twenty-two twenty-three twenty-four twenty-five";

    private static readonly SmallAtlas Valid = SmallAtlas.Valid;

    public static IEnumerable<CheckExample> All { get; } =
    [
        new("PA037",
            Valid.Replace(Idaho, "value: Three hours a day, until: 2025-07", "value: ▶Three hours a day, until: 2025-08"),
            Valid.Replace(Idaho, "value: Three hours a day, until: 2025-07", "value: Three hours a day, until: 2025"),
            $"{Limits}.earlier: held until 2025-08, after the fact's 'since', 2025-07"),
        new("PA038",
            Valid.Replace(Idaho, "since: 2025-07\n", "since: ▶2026-02\n"),
            Valid.Replace(Idaho, "since: 2025-07\n", "since: 2026-01\n"),
            $"{Limits}: 'since' is 2026-02, after 'as_of', 2026-01; 'announced'"),
        new("PA039",
            Valid.Replace(Idaho, "no more than sixteen units in one day", $"▶{TwentyFive} more"),
            Valid.Replace(Idaho, "no more than sixteen units in one day", TwentyFive),
            $"{Limits}: 'quote' has 26 words; at most 25"),
        new("PA040",
            Valid.Replace(Idaho, "value: Five hours a day, source: post", "value: ▶Five hours a day, source: fees"),
            Valid.Replace(Idaho, "value: Five hours a day, source: post", "value: Five hours a day, source: count-2025"),
            $"{Limits}.disputed: 'fees' stands behind the fact itself; note"),
        new("PA041",
            Valid.Replace(Idaho, "billing:", "  - ▶{ name: Certified Peer!, serves: mental-health, source: rule }\nbilling:"),
            Valid.Replace(Idaho, "billing:", "  - { id: another, name: Certified Peer!, serves: mental-health, source: rule }\nbilling:"),
            "credentials: its address would be '#credential-certified-peer'; an 'id' of its own"),
        new("PA046",
            Valid.Replace(Idaho, "as_of: 2025-06-30", "as_of: 2025-06-30\n    earlier: [{ value: ▶no, until: 2025-07, source: fees }]"),
            Valid.Replace(Idaho, "as_of: 2025-06-30", "as_of: 2025-06-30\n    earlier: [{ value: no, until: 2025-06, source: fees }]"),
            "answers.medicaid-mental-health.earlier: held until 2025-07, after the fact's 'as_of', 2025-06-30; correct one of the two"),
        new("PA047",
            Valid.Replace(Idaho, "as_of: 2025-06-30", "announced: { value: ▶yes, from: 2027, source: post }"),
            Valid.Replace(Idaho, "as_of: 2025-06-30", "announced: { value: yes, from: 2027, source: post, note: Then the plans pay and not the state. }"),
            "answers.medicaid-mental-health.announced: says 'yes', the same as the fact; say in its note what changes"),
        new("PA048",
            Valid.Replace(Idaho, "value: yes\n    source", "value: ▶limited\n    source"),
            Valid.Replace(Idaho, "value: yes\n    source", "value: limited\n    note: Two clinics only.\n    source"),
            "answers.medicaid-mental-health: 'limited' needs a note; for whom, where or in which plan"),
        new("PA051",
            Valid.Replace(Idaho, "quote: no more than sixteen units in one day", "quote: ▶“no more than sixteen units in one day”"),
            Valid.Replace(Idaho, "quote: no more than sixteen units in one day", "quote: “Day” means no more than sixteen “units”"),
            $"{Limits}: 'quote' stands in quotation marks of its own (“…”); without them"),
        new("PA102",
            Valid.Replace(Idaho, "value: yes\n    source: rule\n    as_of: 2025-06-30",
                "value: ▶yes\n    source: rule\n    as_of: 2023-11-21"),
            Valid.Replace(Idaho, "as_of: 2025-06-30", "as_of: 2023-11-22"),
            "answers.medicaid-mental-health: speaks for 2023-11-21 by 'rule', more than 3 years ago; look for a newer source"),
        new("PA105",
            Valid.Replace(Idaho, "as_of: 2025-06-30", "disputed: [{ value: ▶yes, source: fees }]"),
            Valid.Replace(Idaho, "as_of: 2025-06-30", "disputed: [{ value: limited, source: fees }]"),
            "answers.medicaid-mental-health.disputed: says 'yes', the same"),
        new("PA106",
            Valid.Replace(Idaho, "announced: { value: Six hours a day, from: 2027-01", "announced: { value: ▶Six hours a day, from: 2026-10"),
            Valid.Replace(Idaho, "announced: { value: Six hours a day, from: 2027-01", "announced: { value: Six hours a day, from: 2026-11"),
            $"{Limits}.announced: was announced for 2026-10, which has gone by; whether it came"),
        new("PA107",
            Valid.Replace(Idaho, "as_of: 2025-06-30", "as_of: 2025-06-30\n    since: 2025\n    disputed: [{ value: ▶no, source: fees, as_of: 2024 }]"),
            Valid.Replace(Idaho, "as_of: 2025-06-30", "as_of: 2025-06-30\n    since: 2025\n    disputed: [{ value: no, source: fees, as_of: 2025 }]"),
            "answers.medicaid-mental-health.disputed: speaks for 2024, before 'since', 2025; 'earlier'"),
        new("PA108",
            Valid.Replace(Idaho, "as_of: 2025-06-30", "since: ▶2025-04"),
            Valid.Replace(Idaho, "as_of: 2025-06-30", "since: 2025-03-31"),
            "answers.medicaid-mental-health: 'since' is 2025-04, and 'rule' was published 2025-03; announced, and not seen in force?; 'as_of'"),
    ];
}
