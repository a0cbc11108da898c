using static PeerAtlas.Policy.Tests.SmallFiles;

namespace PeerAtlas.Policy.Tests.Checks;

internal static class ValueExamples
{
    private static readonly SmallAtlas Valid = SmallAtlas.Valid;

    public static IEnumerable<CheckExample> All { get; } =
    [
        new("PA012",
            Valid.Replace(Idaho, "serves: mental-health", "serves: ▶mental"),
            Valid.Replace(Idaho, "serves: mental-health", "serves: substance-use"),
            "credentials: 'serves' is 'mental', not one of mental-health, substance-use (did you mean 'mental-health'?)"),
        new("PA013",
            Valid.Replace(Idaho, "as_of: 2025-06-30", "as_of: ▶30 June 2025"),
            Valid.Replace(Idaho, "as_of: 2025-06-30", "as_of: 2025"),
            "answers.medicaid-mental-health: 'as_of' is '30 June 2025'; YYYY-MM-DD"),
        new("PA014",
            Valid.Replace(Idaho, "published: 2025-03", "published: ▶2026-11-23"),
            Valid.Replace(Idaho, "published: 2025-03", "published: 2026-11-22").Replace(Idaho, "effective: 2025-01-01", "effective: 2027"),
            "sources.rule: 'published' is 2026-11-23, after today"),
        new("PA015",
            Valid.Replace(Idaho, "https://example.gov/rule", "▶javascript:alert(1)"), Valid,
            "sources.rule: 'url' is 'javascript:alert(1)'; https://"),
        new("PA016",
            Valid.Replace(Idaho, "208-555-0100", "▶208-555-010"),
            Valid.Replace(Idaho, "208-555-0100", "1-800-555-0100 ext. 5"),
            "contacts: 'phone' is '208-555-010'; ten digits; 988"),
        new("PA017",
            Valid.Replace(Idaho, "peers@example.gov", "▶peers at example.gov"), Valid,
            "contacts: 'email' is 'peers at example.gov'"),
        new("PA018",
            Valid.Replace(Idaho, "value: 40", "value: ▶501"),
            Valid.Replace(Idaho, "value: 40", "value: 500"),
            "credentials.requirements.training-hours: 'value' is '501'; between 1 and 500"),
        new("PA026",
            Valid.Replace(Idaho, "rate_usd: 11.5", "rate_usd: ▶0"),
            Valid.Replace(Idaho, "rate_usd: 11.5", "rate_usd: 0.01"),
            "billing: 'rate_usd' is '0'; greater than 0"),
        new("PA027",
            Valid.Replace(Idaho, "code: H0038", "code: ▶H38"), Valid, "billing: 'code' is 'H38'; A1234"),
        new("PA028",
            Valid.Replace(Idaho, "modifiers: [HQ]", "modifiers: [HQ, ▶hf]"),
            Valid.Replace(Idaho, "modifiers: [HQ]", "modifiers: [HQ, \"95\"]"),
            "billing: 'modifiers' is 'hf'; two capital letters or digits"),
        new("PA029",
            Valid.Replace(SmallFiles.Documents, "id: letter", "id: ▶The_Letter"), Valid, "documents: 'id' is 'The_Letter'"),
        new("PA030",
            Valid.Replace(Idaho, "Idaho has peers.", "Idaho ▶\u202Ehas peers."),
            Valid.Replace(Idaho, "Idaho has peers.", "Idaho has peers – señor’s\u00A0日本."),
            "U+202E (right-to-left override)"),
    ];
}
