using static PeerAtlas.Policy.Tests.SmallFiles;

namespace PeerAtlas.Policy.Tests.Checks;

internal static class ReferenceExamples
{
    private static readonly SmallAtlas Valid = SmallAtlas.Valid;

    public static IEnumerable<CheckExample> All { get; } =
    [
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
    ];
}
