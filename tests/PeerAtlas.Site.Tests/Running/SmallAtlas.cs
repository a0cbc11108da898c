using System.Text;
using PeerAtlas.Policy.Yaml;
using Xunit;

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
            values: { yes: "{state} Medicaid pays for adults.", limited: "{state} Medicaid pays for some adults.", no: "{state} Medicaid does not pay for adults.", unclear: "Sources do not settle whether {state} Medicaid pays for adults." }
            limited_with_note: "{state} Medicaid pays for adults, but not for all."
            coding: { yes: It pays., limited: It pays for some., no: It does not., unclear: It does not say. }
            populations: [ mental-health ]
          - id: medicaid-youth
            topic: medicaid
            order: 2
            headline: Youth
            wording: Does Medicaid pay for youth peer support?
            label: Youth
            why: Youth help youth.
            kind: yes-no-limited
            values: { yes: "{state} Medicaid pays for youth.", limited: "{state} Medicaid pays for some youth.", no: "{state} Medicaid does not pay for youth.", unclear: "Sources do not settle whether {state} Medicaid pays for youth." }
            coding: { yes: It pays., limited: It pays for some., no: It does not., unclear: It does not say. }
          - { id: medicaid-settings, topic: medicaid, order: 3, wording: Where can it be given?, label: Where, why: Home may be best., kind: text }
          - id: certification-exists
            topic: certification
            order: 4
            wording: Is there a certification?
            label: Certification
            why: A certificate shows training.
            kind: yes-no-limited
            values: { yes: "{state} has one.", limited: "{state} has one for some.", no: "{state} has none.", unclear: "Sources do not settle whether {state} has one." }
            coding: { yes: There is one., limited: For some., no: There is none., unclear: Nobody says. }
        requirements:
          - { id: training-hours, topic: certification, order: 1, wording: How many hours of training?, label: Training hours, why: Plan your time., kind: number, unit: { one: hour, many: hours }, carries: once, role: training, part: hours, chart: Hours of training, column: yes }
          - id: exam
            topic: certification
            order: 2
            wording: Is there an exam?
            label: Exam
            why: Prepare for it.
            kind: yes-no-limited
            values: { yes: "To hold {credential}, a person passes an exam.", limited: "Some pass an exam for {credential}.", no: "No exam is asked for.", unclear: "Sources do not settle it for {credential}." }
            coding: { yes: An exam., limited: For some., no: None., unclear: Nobody says. }
            carries: once
            kinds: { national: { name: the national exam, meaning: Of the whole country., shared: yes }, state: { name: the state's own exam, meaning: Of one state. } }
          - { id: fee, topic: certification, order: 3, wording: What does it cost?, label: Fee, why: Save for it., kind: number, unit: { one: "", many: "", prefix: "$" }, carries: again }
          - id: reciprocity
            topic: certification
            order: 4
            wording: Are other states' credentials accepted?
            label: Accepts others
            why: For those who move.
            kind: yes-no-limited
            values: { yes: "It accepts others.", limited: "It accepts some.", no: "It accepts none.", unclear: "Sources do not settle it." }
            coding: { yes: Accepted., limited: Some., no: None., unclear: Nobody says. }
            carries: never
            role: reciprocity
          - { id: renewal, topic: certification, order: 5, wording: How long does it last?, label: Valid for, why: It ends., kind: number, unit: { one: year, many: years }, carries: never, role: renewal-period }
          - { id: learning, topic: certification, order: 6, wording: How much learning to renew?, label: Learning, why: It goes on., kind: number, unit: { one: hour, many: hours }, carries: never, per: renewal, chart: Hours of learning to renew, column: yes }
        vocabularies:
          source-kinds: { state-agency: { name: State agency, official: yes, own: yes }, trade: { name: Trade publication, mark: trade }, survey: { name: Survey, mark: survey } }
          populations: { mental-health: { name: Mental health, adults: yes, work: in mental health }, all: { name: Everyone served, compared: no, served: no } }
          contact-roles: { medicaid-agency: { name: State Medicaid agency, pays: yes, runs: medicaid } }
          document-kinds: { guide: Guide }
          training-formats: { online: Online }
          billing-units: { 15 minutes: 15 minutes, hour: Hour, month: Month }
          organization-kinds: { advocacy: Advocacy group }

        """;

    // The word of each sign leads to its part of this page.
    private const string SignsExplained = "\n\n## Yes\n\nA.\n\n## In part\n\nA.\n\n## No\n\nA.\n\n## Not clear\n\nA.\n\n## Not yet researched\n\nA.\n";

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
              - { code: H0038, own: yes, name: Peer support, unit: 15 minutes, used_for: Peer support., listed_for_peers: yes, common_modifiers: [ HQ ], source: list, source_url: "https://cms.example/" }
            modifiers:
              - { modifier: HQ, meaning: In a group, group: yes, source_url: "https://cms.example/" }
            """,
        ["national/documents.yml"] =
            """
            - { id: letter, title: The letter, publisher: CMS, kind: guide, url: "https://cms.example/letter", summary: It opened the door., key_points: [ States choose. ], source_url: "https://cms.example/letter" }
            """,
        ["seed-points.yml"] = """- { id: term, point: What peer support is, facts: [ "national/codes/#h0038" ] }""",
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
            input[$"pages/{article}.md"] = Markdown($"On {article.Split('/')[^1]}", "See [the states](/states/)." + (article == "about/method" ? SignsExplained : ""));
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

    /// <summary>Ohio's file, in the same way.</summary>
    public SmallAtlas Ohio(string yaml) => Data("states/ohio.yml", StateFile("OH", "Ohio", yaml));

    /// <summary>A survey on whether Medicaid pays for adults, with its report among the shared sources.</summary>
    /// <param name="asOf">The date for which it speaks.</param>
    /// <param name="values">What it says, as YAML: <c>ID: yes</c>.</param>
    /// <param name="id">Its id, where there are several.</param>
    public SmallAtlas Survey(string asOf, string values, string id = "the-survey") => this
        .Data($"sources/{id}-report.yml", $"{{ title: The report of {id}, publisher: The surveyors, url: \"https://{id}.example/\", kind: survey }}")
        .Data($"surveys/{id}.yml", $"id: {id}\nsource: {id}-report\nas_of: {asOf}\nquestion: medicaid-adults\nmethod: They asked.\nvalues: {{ {values} }}\n");

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

    /// <summary>The same without a file of its facts.</summary>
    public SmallAtlas Without(string name)
    {
        Assert.True(data.Remove(name), $"there is no {name}");
        return this;
    }

    /// <summary>The same without a text.</summary>
    public SmallAtlas WithoutTexts()
    {
        foreach (var article in Articles)
        {
            input.Remove($"pages/{article}.md");
        }

        return this;
    }

    /// <summary>The files of the facts.</summary>
    public IEnumerable<DataFile> Files => data.Select(file => File("data", file.Key, file.Value));

    /// <summary>The files of the texts.</summary>
    public IEnumerable<DataFile> InputFiles => input.Select(file => File("input", file.Key, file.Value));

    public RenderedSite Render(string? baseUrl = null) => new(Files, InputFiles, baseUrl);

    public static DataFile File(string folder, string name, string text) => new($"{folder}/{name}", name, Encoding.UTF8.GetBytes(text));

    /// <summary>A value with the note that one of its kind needs, after which further keys may follow.</summary>
    public static string Explained(string value) => value is "limited" or "unclear" ? $"{value}, note: So it is." : value;

    public static string StateFile(string code, string name, string yaml, string overview = "A state.") =>
        $"code: {code}\nname: {name}\noverview: {overview}\n{SourcesOf(code, name)}{yaml}\n";

    // One document is never two: each state has its own four.
    private static string SourcesOf(string code, string name) => code == "ID" ? Sources
        : Sources.Replace("Idaho", name, StringComparison.Ordinal).Replace(".example/", $".example/{code}/", StringComparison.Ordinal);
}
