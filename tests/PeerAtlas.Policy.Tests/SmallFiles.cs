using System.Collections.Immutable;

namespace PeerAtlas.Policy.Tests;

/// <summary>The files of <c>SmallAtlas.Valid</c>.</summary>
internal static class SmallFiles
{
    public const string Idaho = "states/idaho.yml";
    public const string Wyoming = "states/wyoming.yml";
    public const string Survey = "surveys/count-2025.yml";
    public const string SurveySource = "sources/count-2025.yml";
    public const string SeedPoints = "seed-points.yml";
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
                populations: [mental-health]
                values: { yes: "{state} pays.", limited: "{state} pays in part.", no: "{state} does not pay.", unclear: "Sources do not settle it." }
                limited_with_note: "{state} pays for some."
                coding: { yes: It pays., limited: It pays for some., no: It does not pay., unclear: Sources do not settle it. }
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
                carries: once
                role: training
                chart: Hours of training
                column: yes
                unit: { one: hour, many: hours }
                least: 1
                most: 500
              - id: exam
                topic: medicaid
                order: 2
                wording: Is there an exam?
                label: Exam
                why: It costs.
                kind: yes-no-limited
                carries: once
                values: { yes: "{credential} has one.", limited: "{credential} has one for some.", no: "{credential} has none.", unclear: "It is not clear." }
                coding: { yes: One., limited: For some., no: None., unclear: Not told. }
                kinds: { state: { name: the state's own exam }, course: the test at the end of the course, national: { name: a national exam, shared: yes } }
              - id: reciprocity
                topic: medicaid
                order: 3
                wording: Does {state} accept others?
                label: Accepts
                why: People move.
                kind: yes-no-limited
                carries: never
                role: reciprocity
                values: { yes: "It does.", limited: "It does in part.", no: "It does not.", unclear: "It is not clear." }
                coding: { yes: It does., limited: With terms., no: It does not., unclear: Not told. }
              - { id: renewal-years, topic: medicaid, order: 4, wording: How long?, label: Valid for, why: So., kind: number, unit: { one: year, many: years }, carries: never, role: renewal-period }
              - { id: renewal-hours, topic: medicaid, order: 5, wording: How much?, label: To renew, why: So., kind: number, unit: { one: hour, many: hours }, carries: never, per: renewal }
            vocabularies:
              source-kinds: { regulation: { name: Regulation, official: yes, own: yes }, survey: { name: Survey, mark: survey }, trade: { name: Trade press, mark: trade } }
              populations: { mental-health: { name: Mental health, adults: yes }, substance-use: { name: Substance use, adults: yes }, all: { name: Everyone, served: no } }
              contact-roles: { medicaid-agency: { name: Medicaid agency, pays: yes, runs: medicaid } }
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
              fees: { title: Fees, publisher: Idaho, url: https://example.gov/fees, kind: regulation, published: 2024, checked: 2026-05-01, archived: https://example.org/copy }
              post: { title: A post, publisher: A business, url: https://example.org/post, kind: trade }
            contacts:
              - role: medicaid-agency
                name: Idaho Medicaid
                url: https://example.gov
                phone: 208-555-0100
                email: peers@example.gov
                for: members
                note: On weekdays.
                source: rule
            answers:
              medicaid-mental-health:
                value: yes
                source: rule
                as_of: 2025-06-30
              medicaid-authority: { value: [state-plan, "1115"], source: rule }
              medicaid-limits:
                value: Four hours a day
                source: [rule, fees]
                as_of: 2026-01
                since: 2025-07
                note: More with approval.
                quote: no more than sixteen units in one day
                disputed: [{ value: Five hours a day, source: post, as_of: 2026 }]
                earlier:
                  - { value: Three hours a day, until: 2025-07, source: fees, since: 2024, note: By the old list. }
                  - { value: Two hours a day, until: 2024, source: [fees, post] }
                announced: { value: Six hours a day, from: 2027-01, source: post, note: By a new rule. }
            services:
              - { value: Help with housing, source: rule, formerly: [housing] }
            credentials:
              - name: Certified Peer
                serves: mental-health
                source: rule
                formerly: [peer]
                requirements:
                  training-hours:
                    value: 40
                    source: rule
                  exam: { value: yes, kind: state, source: rule }
                  reciprocity: { value: limited, source: rule, still_asks: [exam] }
                  renewal-years: { value: 2, source: rule }
                  renewal-hours: { value: 20, source: rule }
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
            source: count-2025
            as_of: 2025-09
            question: medicaid-mental-health
            method: They asked.
            values:
              ID: yes
              WY: no

            """,
        [SurveySource] = """
            title: A count
            publisher: Counters
            url: https://example.org/count-2025
            kind: survey
            published: 2025-10

            """,
        [SeedPoints] = """
            - id: it-is-paid-for
              point: Idaho pays for it.
              facts:
                - states/idaho/#medicaid-mental-health
                - states/idaho/#credential-peer-training-hours

            """,
        [Codes] = """
            sources:
              list: { title: A list, publisher: Listers, url: https://example.org/list }
            codes:
              - code: H0038
                own: yes
                name: Peer support
                unit: 15 minutes
                used_for: Peer support.
                listed_for_peers: yes
                common_modifiers: [HQ]
                source: list
                source_url: https://example.org/list
            modifiers:
              - { modifier: HQ, group: yes, meaning: Group, source_url: https://example.org/list }
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
