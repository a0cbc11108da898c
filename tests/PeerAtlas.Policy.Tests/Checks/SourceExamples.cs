using static PeerAtlas.Policy.Tests.SmallFiles;

namespace PeerAtlas.Policy.Tests.Checks;

internal static class SourceExamples
{
    private const string Page = "\n  page: ▶{ title: A, publisher: B, url: https://example.org/page, kind: regulation }";
    private const string Uncited = "\n  ▶page: { title: A, publisher: B, url: https://example.org/page, kind: regulation }";
    private const string Citing = "services: [{ value: C, source: page }]\n";

    private static readonly SmallAtlas Valid = SmallAtlas.Valid;

    public static IEnumerable<CheckExample> All { get; } =
    [
        new("PA019",
            Valid.Replace(Idaho, "as_of: 2025-06-30", "disputed: [{ value: no, source: ▶rules }]"),
            Valid.Replace(Idaho, "as_of: 2025-06-30", "disputed: [{ value: no, source: fees }]"),
            "answers.medicaid-mental-health.disputed: 'source' is 'rules'; sources/ (did you mean 'rule'?)"),
        new("PA042",
            OnWyomingsPage("https://example.gov/fees, published: 2023"),
            OnWyomingsPage("https://example.gov/fees?year=2023, published: 2023"),
            "sources: 'page' is published 2023; 'fees' at data/states/idaho.yml; is published 2024; move it to a file of sources/"),
        new("PA043",
            OnWyomingsPage("http://www.example.gov/fees/, published: 2024"),
            OnWyomingsPage("https://example.gov/other-fees, published: 2024"),
            "sources: 'page' is the document that data/states/idaho.yml; defines as 'fees'; move it to a file of sources/"),
        new("PA044",
            Valid.Replace(SmallFiles.Survey, "source: count-2025", "source: ▶report").With("sources/report.yml", Report).Replace(Idaho, "source: [rule, fees]", "source: [rule, count-2025]"),
            Valid.Replace(SmallFiles.Survey, "source: count-2025", "source: report").With("sources/report.yml", Report.Replace("regulation", "survey", StringComparison.Ordinal))
                .Replace(Idaho, "source: [rule, fees]", "source: [rule, count-2025]"),
            "survey: 'source' is 'report', whose kind is 'regulation'; of the kind 'survey'"),
        new("PA045",
            Valid.Replace(SeedPoints, "- states/idaho/#medicaid-mental-health", "- ▶states/idaho/#medicaid-mental-helth"),
            Valid.Replace(SeedPoints, "- states/idaho/#medicaid-mental-health", "- national/glossary/#peer-support"),
            "seed-points: 'it-is-paid-for' names 'states/idaho/#medicaid-mental-helth'; did you mean 'states/idaho/#medicaid-mental-health'?"),
        new("PA049",
            Valid.Replace(Idaho, "checked: 2026-05-01", "checked: ▶2026-05"),
            Valid.Replace(Idaho, "checked: 2026-05-01", "checked: 2024-01-01"),
            "sources.fees: 'checked' is 2026-05; write the day; YYYY-MM-DD"),
        new("PA050",
            Valid.Replace(Idaho, "archived: https://example.org/copy", "archived: ▶http://www.example.gov/fees/"),
            Valid.Replace(Idaho, "archived: https://example.org/copy", "archived: https://web.archive.org/web/20240601000000/https://example.gov/fees"),
            "sources.fees: 'archived' is the source's own 'url'; a stored copy"),
        new("PA101", Valid.Replace(Wyoming, "{}\n", $"{Uncited}\n"), Valid.Replace(Wyoming, "{}\n", $"{Page}\n{Citing}"), "sources: 'page' is defined and never cited"),
    ];

    private const string Report = "title: A report\npublisher: B\nurl: https://example.org/report\nkind: regulation\n";

    private static SmallAtlas OnWyomingsPage(string url) => Valid.Replace(
        Wyoming, "{}\n", $"{Page.Replace("https://example.org/page", url.Split(", ")[0], StringComparison.Ordinal).Replace(" }", $", {url.Split(", ")[1]} }}", StringComparison.Ordinal)}\n{Citing}");
}
