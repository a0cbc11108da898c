using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Comparing;
using PeerAtlas.Policy.Files;

namespace PeerAtlas.Policy.Tests.Comparing;

/// <summary>Two small states of which each test writes only what it is about.</summary>
internal static class TwoStates
{
    /// <summary>Compares Idaho with Wyoming, of which only the given parts are known.</summary>
    public static Comparison Compare(string idaho, string wyoming)
    {
        Atlas atlas = Read(idaho, wyoming);
        return Comparison.Of(atlas.Codebook, [.. atlas.States.Select(state => StateProfile.Of(atlas, state))]);
    }

    /// <summary>Compares two credentials for mental health, of which only the given requirement is known.</summary>
    public static Carrying Carry(string requirement, string? had, string? needed)
    {
        Comparison comparison = Compare(Credential("mental-health", requirement, had), Credential("mental-health", requirement, needed));
        return Move.Of(comparison, 0, 1).Credentials.Single().Requirements.Single(r => r.Question.Id == requirement).Carrying;
    }

    /// <summary>Compares three states, of which only the given parts are known.</summary>
    public static Comparison Compare(string idaho, string utah, string wyoming)
    {
        Atlas atlas = ReadAtlas(Files(idaho, wyoming).With("states/utah.yml", State("UT", "Utah", utah)));
        return Comparison.Of(atlas.Codebook, [.. atlas.States.Select(state => StateProfile.Of(atlas, state))]);
    }

    /// <summary>A credential as YAML; a requirement without a value is left out.</summary>
    /// <param name="serves">Whom it serves.</param>
    /// <param name="requirement">The id of the requirement.</param>
    /// <param name="value">Its value, and what else the fact has, as <c>yes, kind: icrc</c>.</param>
    public static string Credential(string serves, string requirement, string? value) =>
        Credentials((serves, serves, value is null ? "{}" : $"{{ {requirement}: {{ source: rule, value: {SmallAtlas.Explained(value)} }} }}"));

    /// <summary>Credentials as YAML.</summary>
    /// <param name="credentials">Names, whom they serve with what else they have (<c>youth, level: advanced</c>), and requirements.</param>
    public static string Credentials(params (string Name, string Serves, string Requirements)[] credentials) =>
        "credentials:\n" + string.Concat(credentials.Select(credential =>
            $"  - {{ name: {credential.Name}, serves: {credential.Serves}, source: rule, requirements: {credential.Requirements} }}\n"));

    // Warnings on what is not known are what these tests are about.
    public static Atlas Read(string idaho, string wyoming) => ReadAtlas(Files(idaho, wyoming));

    private static Atlas ReadAtlas(SmallAtlas files)
    {
        AtlasReading reading = files.Read();
        Assert.DoesNotContain(reading.Problems, problem => problem.Severity == Severity.Error);
        return reading.Atlas!;
    }

    private static SmallAtlas Files(string idaho, string wyoming) => SmallAtlas.Valid
        .Without(SmallFiles.Survey)
        .Without(SmallFiles.SeedPoints)
        .With(SmallFiles.Codebook, Codebook)
        .With(SmallFiles.Idaho, State("ID", "Idaho", idaho))
        .With(SmallFiles.Wyoming, State("WY", "Wyoming", wyoming));

    private static string State(string code, string name, string rest) =>
        $$"""
        code: {{code}}
        name: {{name}}
        overview: A state.
        sources:
          rule: { title: A rule, publisher: The state, url: "https://example.gov/{{code}}/rule", kind: regulation, published: 2026-03 }
          other: { title: Another rule, publisher: Others, url: "https://example.gov/{{code}}/other", kind: regulation, published: 2026-04 }
          post: { title: A post, publisher: A business, url: "https://example.org/{{code}}/post", kind: trade, published: 2026-04 }
        {{rest}}

        """;

    private const string Answers = "values: { yes: Yes., limited: In part., no: No., unclear: Not clear. }, coding: { yes: A, limited: B, no: C, unclear: D }";

    private const string Codebook =
        $$"""
        topics:
          - { id: medicaid, name: Medicaid coverage, intro: What is paid. }
        questions:
          - { id: medicaid-mental-health, topic: medicaid, order: 1, headline: Adults, wording: Does it pay?, label: Pays, why: So., kind: yes-no-limited, {{Answers}} }
          - id: medicaid-authority
            topic: medicaid
            order: 2
            wording: Under which authority?
            label: Authority
            why: It sets the rules.
            kind: terms
            many: true
            values: { state-plan: State plan, "1115": 1115 waiver }
          - { id: medicaid-limits, topic: medicaid, order: 3, wording: How much?, label: Limits, why: So., kind: text }
          - { id: workforce, topic: medicaid, order: 4, wording: How many?, label: Peers, why: So., kind: number, unit: { one: peer, many: peers } }
        requirements:
          - { id: training-hours, topic: medicaid, order: 1, wording: Hours?, label: Hours, why: So., kind: number, unit: { one: hour, many: hours }, carries: once }
          - { id: education, topic: medicaid, order: 2, wording: Schooling?, label: Schooling, why: So., kind: text, carries: once }
          - { id: application-fee-usd, topic: medicaid, order: 3, wording: Fee?, label: Fee, why: So., kind: number, unit: { one: "", many: "", prefix: "$" }, carries: again }
          - { id: exam, topic: medicaid, order: 4, wording: Exam?, label: Exam, why: So., kind: yes-no-limited, {{Answers}}, carries: once, kinds: { icrc: { name: The IC&RC's, shared: yes }, national: { name: Another body's, shared: yes }, state: The state's, course: { name: The course's, shared: no } } }
          - { id: languages, topic: medicaid, order: 5, wording: Languages?, label: Languages, why: So., kind: terms, many: true, values: { en: English, es: Spanish }, carries: once }
          - { id: reciprocity, topic: medicaid, order: 6, wording: Accepts?, label: Accepts, why: So., kind: yes-no-limited, {{Answers}}, carries: never, role: reciprocity }
          - { id: renewal-years, topic: medicaid, order: 7, wording: How long?, label: Valid for, why: So., kind: number, unit: { one: year, many: years }, carries: never, role: renewal-period }
          - { id: renewal-hours, topic: medicaid, order: 8, wording: To renew?, label: To renew, why: So., kind: number, unit: { one: hour, many: hours }, carries: never, per: renewal }
          - { id: experience, topic: medicaid, order: 9, wording: Lived?, label: Lived, why: So., kind: yes-no-limited, {{Answers}}, carries: once }
          - { id: background-check, topic: medicaid, order: 10, wording: Check?, label: Check, why: So., kind: yes-no-limited, {{Answers}}, carries: again }
          - { id: references, topic: medicaid, order: 11, wording: Letters?, label: Letters, why: So., kind: text, carries: again }
        vocabularies:
          source-kinds: { regulation: { name: Regulation, official: yes, own: yes }, survey: { name: Survey, mark: survey }, trade: { name: Trade press, mark: trade } }
          populations:
            mental-health: { name: Mental health, adults: yes }
            substance-use: { name: Substance use, adults: yes }
            integrated: { name: Both, adults: yes, covers: [mental-health, substance-use] }
            family: Families
            youth: Youth
            other: { name: Others, compared: no }
            all: { name: Everyone, served: no }
          contact-roles: { medicaid-agency: Medicaid agency }
          document-kinds: { bulletin: Bulletin }
          training-formats: { online: Online }
          billing-units: { 15 minutes: 15 minutes, hour: Hour, month: Month }
          organization-kinds: { advocacy: Advocacy }

        """;
}
