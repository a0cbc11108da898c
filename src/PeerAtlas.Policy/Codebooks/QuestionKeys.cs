using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Codebooks;

/// <summary>The keys that a question or a requirement of the codebook may have, and the words that some of them take.</summary>
internal static class QuestionKeys
{
    /// <summary>Keys that only requirements of credentials have.</summary>
    public static readonly string[] OfRequirements = ["carries", "kinds", "per", "part", "chart", "column"];

    /// <summary>Keys that only questions of states have.</summary>
    public static readonly string[] OfQuestions = ["populations"];

    /// <summary>Words of <c>carries</c>.</summary>
    public static readonly string[] Carries = ["once", "again", "never"];

    /// <summary>Words of <c>per</c>.</summary>
    public static readonly string[] Periods = ["renewal"];

    /// <summary>Words of <c>role</c> of a question of states.</summary>
    public static readonly string[] RolesOfQuestions = ["certification"];

    /// <summary>Words of <c>role</c> of a requirement.</summary>
    public static readonly string[] Roles = ["renewal-period", "reciprocity", "training"];

    /// <summary>Words of <c>part</c>.</summary>
    public static readonly string[] Parts = ["experience", "hours", "hours-within", "cost", "wait", "examination", "keeping"];

    /// <summary>Words of keys that are on or off.</summary>
    public static readonly string[] YesOrNo = ["yes", "no"];

    /// <summary>Under <c>kinds</c> of a requirement, beside the meaning of each.</summary>
    public static readonly Keys OfKind = new(
        "kind",
        "A kind that answers are told apart by, as whose exam it is.",
        [new("name", Form.Words, "As a reader sees it.", "The state's own exam")],
        [
            new("meaning", Form.Words, "A whole sentence in a reader's words.", "An exam that the state wrote."),
            new("shared", Form.Word([.. YesOrNo]), "`yes` for a kind that states have in common: passed once, it counts in another state."),
        ]);

    /// <summary>All of them.</summary>
    public static readonly Keys All = new(
        "question",
        "A question of a state or a requirement of a credential.",
        [
            new("id", Form.Id, "Its id, part of addresses for good."),
            new("topic", Form.Id, "The id of its topic."),
            new("order", new Form.Amount(1, 10_000, IsWhole: true), "A whole number that no other has: where it stands among them.", "10"),
            new("wording", Form.Words, "The question as a reader would ask it.", "Does Medicaid pay for peer support?"),
            new("label", Form.Words, "At most 32 characters, for the heads of columns.", "Mental health"),
            new("why", Form.Words, "Why it matters, in plain words.", "Where a person lives decides if they can get it this way."),
            new("kind", Form.Word(AnswerKindReader.Names), "What form its answers take."),
        ],
        [
            new("headline", Form.Words, "Its heading among the main answers of a state (yes-no-limited only).", "Adults"),
            new("case", Form.Words, "For a question with a headline: whose case it is, as the reader would say it; at most 32 characters.", "A child or teen"),
            new("es", Form.Entry(SpanishReader.QuestionKeys), "The same in Spanish (only with a headline)."),
            new("also", Form.List(Form.Words), "Words in which readers ask the same; search finds the answers by them.", "[depression, bipolar]"),
            new("many", Form.Word("true", "false"), "Whether an answer may name several terms (terms only)."),
            new("values", new Form.Either(Form.Entry(AnswerKindReader.SentenceKeys), TermsReader.Form(TermsReader.Keys)),
                "A sentence each for yes, limited, no and unclear (yes-no-limited), or the terms (terms)."),
            new("unit", Form.Entry(AnswerKindReader.UnitKeys), "What stands beside the number (number only)."),
            new("least", Form.Number, "The least number that makes sense (number only).", "1"),
            new("most", Form.Number, "The greatest number that makes sense (number only).", "500"),
            new("limited_with_note", Form.Words, "Said in place of the sentence for limited where the fact's own note tells for whom or where (yes-no-limited only).", "Medicaid in {state} pays in part."),
            new("coding", Form.Entry(CodingReader.Keys), "What each answer means for the person who codes it (required for yes-no-limited)."),
            new("populations", Form.List(Form.Id), "Whom it asks about: ids under `populations`.", "[some-term]"),
            new("carries", Form.Word([.. Carries]), "What becomes of it when a person moves to another state: `once`, done is done; `again`, every state asks for it anew; `never`, it concerns only the keeping of the credential."),
            new("kinds", TermsReader.Form(OfKind), "Kinds that its answers are told apart by."),
            new("per", Form.Word([.. Periods]), "The time for which an amount stands where a fact says no other."),
            new("role", Form.Word([.. RolesOfQuestions, .. Roles]), "What the site needs to know it by: `certification` of the question of states whether there is a credential at all, the others of requirements."),
            new("part", Form.Word([.. Parts]), "The line of a credential's checklist in which it is told: `experience`; `hours` and `cost`, which add up; `hours-within`, hours that may count within others and are never added; `wait`, time that must pass; `examination`; `keeping`, told apart from getting it. `hours`, `hours-within` and `cost` take numbers that stand for no time."),
            new("chart", Form.Words, "Its heading among the charts.", "Hours of training"),
            new("column", Form.Word([.. YesOrNo]), "`yes` for a column of the table of all credentials."),
        ]);

    /// <summary>The keys of a question of states.</summary>
    public static readonly Keys OfAQuestion = All.Of("question", "A question that is asked of each state.", OfRequirements, []);

    /// <summary>The keys of a requirement of credentials.</summary>
    public static readonly Keys OfARequirement =
        All.Of("requirement", "A question that is asked of each credential.", [.. OfQuestions, "headline", "case", "es"], ["carries"]);
}
