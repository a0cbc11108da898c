using System.Collections.Immutable;

namespace PeerAtlas.Policy.Tests;

/// <summary>The files of <see cref="SmallAtlas.Valid"/>.</summary>
internal static class SmallFiles
{
    public const string Idaho = "states/idaho.yml";
    public const string Wyoming = "states/wyoming.yml";
    public const string Survey = "surveys/count-2025.yml";
    public const string Codebook = "codebook.yml";
    public const string Codes = "national/codes.yml";
    public const string Documents = "national/documents.yml";
    public const string Glossary = "national/glossary.yml";
    public const string Timeline = "national/timeline.yml";
    public const string Advocacy = "national/advocacy.yml";
    public const string Adequacy = "national/adequacy.yml";

    public static readonly ImmutableSortedDictionary<string, string> All = new Dictionary<string, string>
    {
        [Codebook] = """
            topics:
              - { id: medicaid, name: Medicaid coverage, intro: What is paid. }
            questions:
              - id: medicaid-mental-health
                topic: medicaid
                order: 1
                headline: Adults
                wording: Does Medicaid pay?
                label: Mental health
                why: It decides who gets help.
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
                values: { state-plan: { name: State plan, meaning: The main agreement. }, "1115": 1115 waiver }
              - { id: medicaid-limits, topic: medicaid, order: 3, wording: How much?, label: Limits, why: So., kind: text }
            requirements:
              - id: training-hours
                topic: medicaid
                order: 1
                wording: How many hours?
                label: Hours
                why: It takes time.
                kind: number
                unit: { one: hour, many: hours }
                least: 1
                most: 500
            vocabularies:
              source-kinds: { regulation: Regulation, survey: Survey, trade: Trade press }
              populations: { mental-health: Mental health, substance-use: Substance use, all: Everyone }
              contact-roles: { medicaid-agency: Medicaid agency }
              document-kinds: { bulletin: Bulletin }
              training-formats: { online: Online }
              billing-units: { 15 minutes: 15 minutes }
              organization-kinds: { advocacy: Advocacy }

            """,
        [Idaho] = """
            code: ID
            name: Idaho
            overview: Idaho has peers.
            sources:
              rule:
                title: A rule
                publisher: Idaho
                url: https://example.gov/rule
                kind: regulation
                published: 2025-03
            contacts:
              - role: medicaid-agency
                name: Idaho Medicaid
                url: https://example.gov
                phone: 208-555-0100
                email: peers@example.gov
                source: rule
            answers:
              medicaid-mental-health:
                value: yes
                source: rule
                as_of: 2025-06-30
              medicaid-authority: { value: [state-plan, "1115"], source: rule }
            services:
              - { value: Help with housing, source: rule }
            credentials:
              - name: Certified Peer
                serves: mental-health
                source: rule
                requirements:
                  training-hours:
                    value: 40
                    source: rule
            billing:
              - code: H0038
                modifiers: [HQ]
                service: Peer support
                population: all
                unit: 15 minutes
                rate_usd: 11.5
                source: rule
            training:
              - { name: A course, for: mental-health, hours: 40, cost_usd: 0, format: online, source: rule }
            documents:
              - title: A bulletin
                kind: bulletin
                issued: 2025-03-01
                effective: 2025-01-01
                url: https://example.gov/bulletin
                summary: It says so.
                source: rule
            advocacy:
              strengths:
                - { value: Peers lead., source: rule }
              actions:
                - { name: Join, url: https://example.org, source: rule }

            """,
        [Wyoming] = """
            code: WY
            name: Wyoming
            overview: Wyoming has peers.
            sources: {}

            """,
        [Survey] = """
            id: count-2025
            title: A count
            publisher: Counters
            url: https://example.org/count
            kind: survey
            as_of: 2025-09
            question: medicaid-mental-health
            method: They asked.
            values:
              ID: yes
              WY: no

            """,
        [Codes] = """
            sources:
              list: { title: A list, publisher: Listers, url: https://example.org/list }
            codes:
              - code: H0038
                name: Peer support
                unit: 15 minutes
                used_for: Peer support.
                listed_for_peers: yes
                common_modifiers: [HQ]
                source: list
                source_url: https://example.org/list
            modifiers:
              - { modifier: U1-UD, meaning: Levels, source_url: https://example.org/list }

            """,
        [Documents] = """
            - id: letter
              title: A letter
              publisher: CMS
              kind: bulletin
              issued: 2007-08-15
              url: https://example.gov/letter
              summary: It began so.
              key_points: [States choose.]
              source_url: https://example.gov/letter

            """,
        [Glossary] = """
            - term: Peer support
              definition: Help among equals.

            """,
        [Timeline] = """
            - { date: 2007, event: A letter., source_url: https://example.gov/letter }

            """,
        [Advocacy] = """
            - name: An alliance
              url: https://example.org
              kind: advocacy
              status: active
              what_you_can_do: [Join.]
              source_url: https://example.org

            """,
        [Adequacy] = """
            - id: pays
              criterion: Does Medicaid pay?
              label: Pays
              ask: Pay for it.
              why: It decides.
              strength: common
              source_urls: [https://example.org]
              decided_by:
                - { field: answers.medicaid-mental-health, yes_when: yes, partly_when: limited }

            """,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
