using System.Text;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Site.Tests.Running;

/// <summary>
/// A small atlas for examples: a short codebook, Idaho, and Ohio of which nothing is known. Each test writes what it is
/// about; the files stay as they are but for that.
/// </summary>
internal sealed class SmallAtlas
{
    public const string Sources =
        """
        sources:
          own: { title: Idaho's own manual, publisher: Idaho Medicaid, url: "https://idaho.example/manual", kind: state-agency, published: 2026-03-05 }
          old: { title: An old letter, publisher: Idaho Letters, url: "https://idaho.example/letter", kind: state-agency, published: 2019-04 }
          plain: { title: A page without a date, publisher: Idaho Pages, url: "https://idaho.example/page", kind: state-agency }
          blog: { title: A vendor's blog, publisher: Vendor, url: "https://vendor.example/", kind: trade, published: 2026-01 }

        """;

    public const string Codebook =
        """
        topics:
          - { id: medicaid, name: Medicaid coverage, intro: What Medicaid pays for. }
          - { id: certification, name: Certification, intro: How a person becomes certified. }
        questions:
          - id: medicaid-adults
            topic: medicaid
            order: 1
            headline: Adults
            wording: Does Medicaid pay for peer support for adults?
            label: Adults
            why: Each state decides.
            kind: yes-no-limited
            values: { yes: "{state} Medicaid pays for adults.", limited: "{state} Medicaid pays for some adults.", no: "{state} Medicaid does not pay for adults." }
          - id: medicaid-youth
            topic: medicaid
            order: 2
            headline: Youth
            wording: Does Medicaid pay for youth peer support?
            label: Youth
            why: Youth help youth.
            kind: yes-no-limited
            values: { yes: "{state} Medicaid pays for youth.", limited: "{state} Medicaid pays for some youth.", no: "{state} Medicaid does not pay for youth." }
          - { id: medicaid-settings, topic: medicaid, order: 3, wording: Where can it be given?, label: Where, why: Home may be best., kind: text }
          - id: certification-exists
            topic: certification
            order: 4
            wording: Is there a certification?
            label: Certification
            why: A certificate shows training.
            kind: yes-no-limited
            values: { yes: "{state} has one.", limited: "{state} has one for some.", no: "{state} has none." }
        requirements:
          - { id: training-hours, topic: certification, order: 1, wording: How many hours of training?, label: Training hours, why: Plan your time., kind: number, unit: { one: hour, many: hours } }
        vocabularies:
          source-kinds: { state-agency: State agency, trade: Trade publication, survey: Survey }
          populations: { mental-health: Mental health, all: Everyone served }
          contact-roles: { medicaid-agency: State Medicaid agency }
          document-kinds: { guide: Guide }
          training-formats: { online: Online }
          billing-units: { 15 minutes: 15 minutes }
          organization-kinds: { advocacy: Advocacy group }

        """;

    private static readonly string[] Articles =
    [
        "about", "about/method", "about/accessibility", "learn/index", "learn/what-is-peer-support", "learn/what-a-peer-does", "learn/how-to-get-peer-support",
        "learn/become-a-peer-specialist",
    ];

    private readonly SortedDictionary<string, string> data = new(StringComparer.Ordinal)
    {
        ["codebook.yml"] = Codebook,
        ["states/idaho.yml"] = StateFile("ID", "Idaho", ""),
        ["states/ohio.yml"] = StateFile("OH", "Ohio", ""),
        ["national/adequacy.yml"] =
            """
            - id: covers-adults
              criterion: Does Medicaid pay for adults?
              label: Adults
              ask: Pay for adults.
              why: Each state decides.
              strength: recommended
              source_urls: [ "https://dbsa.example/" ]
              decided_by: [ { field: answers.medicaid-adults, yes_when: yes } ]
            """,
        ["national/advocacy.yml"] = """- { name: DBSA, url: "https://dbsa.example/", kind: advocacy, status: active, what_you_can_do: [ Join. ], source_url: "https://dbsa.example/" }""",
        ["national/codes.yml"] =
            """
            sources: { list: { title: The list, publisher: CMS, url: "https://cms.example/" } }
            codes:
              - { code: H0038, name: Peer support, unit: 15 minutes, used_for: Peer support., listed_for_peers: yes, common_modifiers: [ HQ ], source: list, source_url: "https://cms.example/" }
            modifiers:
              - { modifier: HQ, meaning: In a group, source_url: "https://cms.example/" }
            """,
        ["national/documents.yml"] =
            """
            - { id: letter, title: The letter, publisher: CMS, kind: guide, url: "https://cms.example/letter", summary: It opened the door., key_points: [ States choose. ], source_url: "https://cms.example/letter" }
            """,
        ["national/glossary.yml"] = "- { term: Peer support, definition: Help from one who has been there. }",
        ["national/timeline.yml"] = """- { date: 2007, event: CMS writes a letter., source_url: "https://cms.example/letter" }""",
    };

    private readonly SortedDictionary<string, string> input = new(StringComparer.Ordinal)
    {
        ["site.yml"] = "{ title: Small Atlas, description: A small atlas., base_url: \"https://small.example/\" }",
    };

    public SmallAtlas()
    {
        foreach (var article in Articles)
        {
            input[$"pages/{article}.md"] = Markdown($"On {article.Split('/')[^1]}", "See [the states](/states/).");
        }
    }

    public static string Markdown(string title, string body) =>
        $"""
        ---
        title: "{title}"
        description: "{title}, in one sentence."
        order: 1
        ---

        {body}
        """;

    /// <summary>Idaho's file with the four sources above and what a test adds below them.</summary>
    public SmallAtlas Idaho(string yaml) => Data("states/idaho.yml", StateFile("ID", "Idaho", yaml));

    public SmallAtlas Data(string name, string text)
    {
        data[name] = text;
        return this;
    }

    public SmallAtlas Input(string name, string text)
    {
        input[name] = text;
        return this;
    }

    public RenderedSite Render(string? baseUrl = null) => new(
        data.Select(file => File("data", file.Key, file.Value)), input.Select(file => File("input", file.Key, file.Value)), baseUrl);

    public static DataFile File(string folder, string name, string text) => new($"{folder}/{name}", name, Encoding.UTF8.GetBytes(text));

    public static string StateFile(string code, string name, string yaml, string overview = "A state.") =>
        $"code: {code}\nname: {name}\noverview: {overview}\n{Sources}{yaml}\n";
}
