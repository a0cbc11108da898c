using System.Collections.Immutable;
using PeerAtlas.Policy.Comparing;

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

    /// <summary>A credential as YAML; a requirement without a value is left out.</summary>
    public static string Credential(string serves, string requirement, string? value) =>
        Credentials((serves, serves, value is null ? "{}" : $"{{ {requirement}: {{ value: {value}, source: rule }} }}"));

    /// <summary>Credentials as YAML.</summary>
    public static string Credentials(params (string Name, string Serves, string Requirements)[] credentials) =>
        "credentials:\n" + string.Concat(credentials.Select(credential =>
            $"  - {{ name: {credential.Name}, serves: {credential.Serves}, source: rule, requirements: {credential.Requirements} }}\n"));

    // Warnings on what is not known are what these tests are about.
    public static Atlas Read(string idaho, string wyoming) => SmallAtlas.Valid
        .Without(SmallFiles.Survey)
        .With(SmallFiles.Codebook, Codebook)
        .With(SmallFiles.Idaho, State("ID", "Idaho", idaho))
        .With(SmallFiles.Wyoming, State("WY", "Wyoming", wyoming))
        .Read().Atlas!;

    private static string State(string code, string name, string rest) =>
        $$"""
        code: {{code}}
        name: {{name}}
        overview: A state.
        sources:
          rule: { title: A rule, publisher: The state, url: "https://example.gov/rule", kind: regulation, published: 2026-03 }
          other: { title: Another rule, publisher: Others, url: "https://example.gov/other", kind: regulation, published: 2026-04 }
        {{rest}}

        """;

    private static readonly ImmutableArray<string> Populations =
        ["mental-health", "substance-use", "integrated", "family", "youth", "other", "all"];

    private static readonly string Codebook =
        $$"""
        topics:
          - { id: medicaid, name: Medicaid coverage, intro: What is paid. }
        questions:
          - id: medicaid-mental-health
            topic: medicaid
            order: 1
            headline: Adults
            wording: Does Medicaid pay?
            label: Mental health
            why: It decides.
            kind: yes-no-limited
            values: { yes: "{state} pays.", limited: "{state} pays in part.", no: "{state} does not pay." }
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
          - { id: training-hours, topic: medicaid, order: 1, wording: Hours?, label: Hours, why: So., kind: number, unit: { one: hour, many: hours } }
          - { id: education, topic: medicaid, order: 2, wording: Schooling?, label: Schooling, why: So., kind: text }
          - { id: application-fee-usd, topic: medicaid, order: 3, wording: Fee?, label: Fee, why: So., kind: number, unit: { one: "", many: "", prefix: "$" } }
          - id: exam
            topic: medicaid
            order: 4
            wording: Exam?
            label: Exam
            why: So.
            kind: yes-no-limited
            values: { yes: "Yes.", limited: "In part.", no: "No." }
          - { id: languages, topic: medicaid, order: 5, wording: Languages?, label: Languages, why: So., kind: terms, many: true, values: { en: English, es: Spanish } }
          - id: reciprocity
            topic: medicaid
            order: 6
            wording: Accepts?
            label: Accepts
            why: So.
            kind: yes-no-limited
            values: { yes: "Yes.", limited: "In part.", no: "No." }
          - { id: renewal-years, topic: medicaid, order: 7, wording: How long?, label: Valid for, why: So., kind: number, unit: { one: year, many: years } }
        vocabularies:
          source-kinds: { regulation: Regulation, survey: Survey }
          populations: { {{string.Join(", ", Populations.Select(id => $"{id}: The {id}"))}} }
          contact-roles: { medicaid-agency: Medicaid agency }
          document-kinds: { bulletin: Bulletin }
          training-formats: { online: Online }
          billing-units: { 15 minutes: 15 minutes, hour: Hour, month: Month }
          organization-kinds: { advocacy: Advocacy }

        """;
}
