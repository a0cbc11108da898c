using PeerAtlas.Site.Tests.Running;

namespace PeerAtlas.Site.Tests.Claims;

/// <summary>A reason to be less than sure, put on every fact of a small atlas.</summary>
/// <param name="Name">What it is, in a word.</param>
/// <param name="Source">The source of every fact: one of the four of <see cref="SmallAtlas"/>, or <c>poll</c>.</param>
/// <param name="More">What stands beside the source, with <c>{other}</c> for another value of the same kind.</param>
/// <param name="Basis">On what a value then rests, in the first words behind it; null where it rests on the state's own plain word.</param>
/// <param name="Words">What must be said wherever the value is; any of them is enough.</param>
public sealed record Doubt(string Name, string Source, string More, string? Basis, params string[] Words)
{
    /// <summary>The rate that is doubted, as pages write it.</summary>
    public const string Rate = "$9.37";

    /// <summary>The requirement that is doubted.</summary>
    public const string Hours = "36.25 hours";

    /// <summary>The answer in words that is doubted.</summary>
    public const string Place = "Only in zebra barns";

    private RenderedSite? site;

    public static IReadOnlyList<Doubt> All { get; } =
    [
        new("old", "old", "", null, "older than three years"),
        new("undated", "plain", "", null, "undated"),
        new("inferred", "own", ", reading: inferred", "by our reading"),
        new("survey", "poll", "", "by a 2025 national review"),
        new("trade", "blog", "", "by a 2026 trade publication"),
        new("inferred from a trade publication", "blog", ", reading: inferred", "by our reading of a 2026 trade publication"),
        new("disputed", "own", ", disputed: [ { value: {other}, source: plain } ]", null, "sources disagree"),
        new("announced ahead", "own", ", announced: { value: {other}, from: 2027-05, source: own }", null, "a change is announced", "announced for may 2027"),
        new("announced and passed", "own", ", announced: { value: {other}, from: 2026-05, source: own }", null, "we have not confirmed it"),
        new("earlier", "own", ", earlier: [ { value: {other}, until: 2020-05, source: own } ]", null, "until may 2020"),
    ];

    /// <summary>What held before is no doubt: only what tells the life of a fact must tell it.</summary>
    public bool IsOfThePast => Name == "earlier";

    /// <summary>True where a trade publication alone says it.</summary>
    public bool IsOfTrade => Source == "blog";

    /// <summary>The words of the quiet line for what a value rests on.</summary>
    public IReadOnlyList<string> Line => Basis switch
    {
        null => Words,
        "by our reading" => ["our reading of the source"],
        _ when Basis.Contains("national review", StringComparison.Ordinal) => ["from a survey"],
        _ => ["trade publication"],
    };

    /// <summary>The site whose every fact on Idaho has this doubt, and which knows Wyoming next door by plain facts.</summary>
    public RenderedSite Site => site ??= Atlas().Render();

    public override string ToString() => Name;

    private SmallAtlas Atlas() => new SmallAtlas()
        .Data("codebook.yml", SmallAtlas.Codebook.Replace("questions:", "  - { id: training, name: Training, intro: Where people train. }\nquestions:", StringComparison.Ordinal))
        .Data("states/wyoming.yml", SmallAtlas.StateFile("WY", "Wyoming", "answers: { medicaid-adults: { value: yes, source: own } }"))
        .Data(
            "national/adequacy.yml",
            """
            - { id: covers-adults, criterion: Does Medicaid pay for adults?, label: Adults, ask: Pay for adults., why: Each state decides., strength: recommended, source_urls: [ "https://dbsa.example/" ], decided_by: [ { field: answers.medicaid-adults, yes_when: yes } ] }
            - { id: enough-training, criterion: Is there enough training?, label: Enough training, ask: Ask for 40 hours., why: It takes time., strength: recommended, source_urls: [ "https://dbsa.example/" ], decided_by: [ { field: credentials.requirements.training-hours, yes_when: { at_least: 40 } } ] }
            - { id: living-wage, criterion: Does it pay a living?, label: An hour, why: Peers must live., strength: recommended, source_urls: [ "https://dbsa.example/" ], decided_by: [ { field: billing.rate_usd } ], not_scored: No body names a rate. }
            """)
        .Input("letters/one.md", "---\ntitle: One\ndescription: One.\norder: 1\n---\n{answers}\n\n{works}\n\n{missing}\n\n{asks}\n\nNext door:\n\n{neighbors}\n\nSources\n\n{sources}\n")
        .Idaho(
            $$"""
              poll: { title: A poll, publisher: The pollsters, url: "https://poll.example/", kind: survey, published: 2025-04 }
            answers:
              medicaid-adults: { value: no, {{With("yes")}} }
              medicaid-settings: { value: {{Place}}, {{With("Everywhere")}} }
            services: [ { value: They listen., {{With("They led.")}} } ]
            credentials:
              - name: Certified Peer
                abbreviation: CP
                serves: mental-health
                {{string.Join("\n    ", Lines("Another card"))}}
                requirements:
                  training-hours: { value: 36.25, {{With("46")}} }
                  reciprocity: { value: no, {{With("yes")}} }
            billing: [ { code: H0038, service: Peer support, population: mental-health, unit: 15 minutes, rate_usd: 9.37, {{With("8.50")}} } ]
            training: [ { name: A course, for: mental-health, hours: 77, {{With("Another course")}} } ]
            documents: [ { title: A rule, kind: guide, issued: 2026-02-01, url: "https://rules.example/7", summary: It sets hours., {{With("It sets none.")}} } ]
            advocacy:
              strengths: [ { value: Peers sit on the board., {{With("They sit nowhere.")}} } ]
              gaps: [ { value: Youth wait., {{With("Nobody waits.")}} } ]
              actions: [ { name: Write to the board, url: "https://act.example/", {{With("Call the board")}} } ]
            contacts: [ { role: medicaid-agency, name: The Help Line, phone: 208-555-0100, {{With("Another line")}} } ]
            """);

    private string With(string other) => $"source: {Source}, since: 2020-05{More.Replace("{other}", other, StringComparison.Ordinal)}";

    // The same as lines of a mapping that is not in braces.
    private IEnumerable<string> Lines(string other) =>
        More.Length == 0 ? [$"source: {Source}", "since: 2020-05"] : [$"source: {Source}", "since: 2020-05", More.Replace("{other}", other, StringComparison.Ordinal)[2..]];
}
