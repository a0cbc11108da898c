using static PeerAtlas.Policy.Tests.SmallFiles;


namespace PeerAtlas.Policy.Tests.Checks;

internal static class ReferenceExamples
{
    private static readonly SmallAtlas Valid = SmallAtlas.Valid;

    public static IEnumerable<CheckExample> All { get; } =
    [
        new("PA019",
            Valid.Replace(Idaho, "as_of: 2025-06-30", "disputed: [{ value: no, source: ▶rules }]"),
            Valid.Replace(Idaho, "as_of: 2025-06-30", "disputed: [{ value: no, source: rule }]"),
            "answers.medicaid-mental-health.disputed: 'source' is 'rules'; did you mean 'rule'?"),
        new("PA020",
            Valid.Replace(Idaho, "  medicaid-authority:", "  ▶medicaid-autority:"), Valid,
            "answers: 'medicaid-autority' is not in codebook.yml (did you mean 'medicaid-authority'?)"),
        new("PA021",
            Valid.Replace(Idaho, "      training-hours:", "      ▶training-days:"), Valid,
            "credentials.requirements: 'training-days' is not in codebook.yml"),
        new("PA031",
            Valid.Replace(SmallFiles.Survey, "id: count-2025", "id: ▶count-2024"), Valid,
            "survey: 'id' is 'count-2024'; count-2025.yml"),
        new("PA032",
            Valid.Append(SmallFiles.Glossary, "- term: ▶Peer Support\n  definition: Again.\n"),
            Valid.Append(SmallFiles.Glossary, "- term: Recovery\n  definition: Getting better.\n"),
            "glossary: the term 'Peer Support' stands already at line 1"),
        new("PA033",
            Valid.Replace(Codebook, "    topic: medicaid\n    order: 2", "    topic: ▶medicade\n    order: 2"), Valid,
            "questions.medicaid-authority: 'topic' is 'medicade'; did you mean 'medicaid'?"),
        new("PA034",
            Valid.Replace(Adequacy, "answers.medicaid-mental-health", "▶answers.medicaid-mental-helth"),
            Valid.Replace(Adequacy, "answers.medicaid-mental-health, yes_when: yes, partly_when: limited",
                "credentials.requirements.training-hours, yes_when: { between: [40, 60] }, partly_when: { at_most: 80 }"),
            "decided_by: 'field' is; did you mean 'answers.medicaid-mental-health'?"),
        new("PA101",
            Valid.Replace(Wyoming, "{}",
                "\n  ▶page: { title: A, publisher: B, url: https://example.org, kind: regulation }"),
            Valid.Replace(Wyoming, "{}",
                "\n  page: { title: A, publisher: B, url: https://example.org, kind: regulation }\nservices: [{ value: C, source: page }]"),
            "sources: 'page' is defined and never cited"),
        new("PA102",
            Valid.Replace(Idaho, "value: yes\n    source: rule\n    as_of: 2025-06-30",
                "value: ▶yes\n    source: rule\n    as_of: 2023-11-21"),
            Valid.Replace(Idaho, "as_of: 2025-06-30", "as_of: 2023-11-22"),
            "answers.medicaid-mental-health: speaks for 2023-11-21, more than 3 years ago"),
        new("PA105",
            Valid.Replace(Idaho, "as_of: 2025-06-30", "disputed: [{ value: ▶yes, source: rule }]"),
            Valid.Replace(Idaho, "as_of: 2025-06-30", "disputed: [{ value: limited, source: rule }]"),
            "answers.medicaid-mental-health.disputed: says 'yes', the same"),
    ];
}
