using PeerAtlas.Site.Tests.Running;

namespace PeerAtlas.Site.Tests.Rows;

/// <summary>A state of which each kind of row is said once, with every field that its file can have.</summary>
internal static class FilledState
{
    /// <summary>What its file says beside its name and its sources.</summary>
    public static readonly string Facts =
        $$"""
        training:
          - name: The first course
            provider: A school
            url: "https://school.example/"
            for: mental-health
            hours: 41
            cost_usd: 355
            format: online
        {{Claim("course", "Another course", "An older course", "A coming course")}}
        documents:
          - title: The big manual
            number: M-77
            kind: guide
            issued: 2018-01-11
            effective: 2018-02-12
            comments_until: 2018-03-13
            url: "https://manual.example/"
            summary: It tells how
        {{Claim("manual", "It tells otherwise", "It told little", "It will tell more")}}
        contacts:
          - role: medicaid-agency
            name: The front desk
            for: members
            url: "https://desk.example/"
            phone: 208-555-0100
            email: desk@desk.example
        {{Claim("desk", "Another desk", "An older desk", "A coming desk")}}
        billing:
          - code: H0038
            modifiers: [ HQ, "95" ]
            service: Talks with a peer
            group: both
            population: mental-health
            unit: hour
            rate_usd: 61.25
            rate_payer: The big plan
            superseded: 2026-01-19
            limits: Nine a week
            prior_authorization: yes
        {{Claim("code", "62.25", "63.25", "64.25")}}
        credentials:
          - name: The certified one
            abbreviation: TCO
            serves: mental-health
            level: advanced
            certifying_body: A board
            url: "https://board.example/"
        {{Claim("credential", "Another one", "An older one", "A coming one")}}
            requirements:
              reciprocity: { value: limited, source: own, still_asks: [ fee ] }
              exam:
                value: limited
                kind: state
        {{Claim("exam", "yes, kind: national", "no", "unclear", "        ")}}
              learning:
                value: 21
                per: 3 years
        {{Claim("learning", "22, per: 4 years", "23, per: 5 years", "24, per: 6 years", "        ")}}
        answers:
          medicaid-adults:
            value: limited
        {{Claim("answer", "yes", "no", "unclear", "    ")}}
        services:
          - value: They help with housing
        {{Claim("service", "They help with work", "They helped with food", "They will help with school", "    ")}}
        advocacy:
          actions:
            - name: Join a group
              url: "https://group.example/"
        {{Claim("action", "Found a group", "Look for a group", "Lead a group", "      ")}}
        """;

    /// <summary>Idaho with all of it.</summary>
    public static SmallAtlas Files => new SmallAtlas()
        .Data("sources/notice.yml", """{ title: A notice, publisher: Noticers, url: "https://notice.example/", kind: state-agency }""")
        .Data("codebook.yml", SmallAtlas.Codebook
            .Replace("guide: Guide", "guide: Handbook", StringComparison.Ordinal)
            .Replace("hour: Hour", "hour: Full hour", StringComparison.Ordinal))
        .Idaho(Facts);

    // Everything that a fact can carry beside its value: two sources, dates, and what disputes, preceded and will follow it.
    private static string Claim(string of, string disputed, string earlier, string announced, string indent = "    ") => string.Join('\n', new[]
    {
        "source: [ own, plain ]",
        "as_of: 2026-02-13",
        "since: 2025-05-16",
        "reading: inferred",
        $"note: A remark on the {of}.",
        $"quote: said of the {of}",
        $"disputed: [ {{ value: {disputed}, source: blog, as_of: 2026-04, note: A remark of those who differ on the {of}. }} ]",
        $"earlier: [ {{ value: {earlier}, until: 2025-03, since: 2021-08, source: old, note: A remark on what was of the {of}. }} ]",
        $"announced: {{ value: {announced}, from: 2027-06, source: notice, note: A remark on what comes of the {of}. }}",
    }.Select(line => indent + line));
}
