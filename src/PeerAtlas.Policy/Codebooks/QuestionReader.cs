using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Terms;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Codebooks;

/// <summary>A question as read.</summary>
/// <param name="Id">Its id; empty when it has none.</param>
/// <param name="IdAt">Where the id stands.</param>
/// <param name="Order">Its order; null when it has none.</param>
/// <param name="OrderAt">Where the order stands.</param>
/// <param name="Question">The question; null when its kind could not be read, so that no answer can be checked.</param>
/// <param name="PopulationsAt">Where each of the populations stands that it is about.</param>
internal sealed record QuestionReading(
    string Id, Place IdAt, int? Order, Place OrderAt, Question? Question, ImmutableArray<Place> PopulationsAt);

/// <summary>Reads one question or requirement of the codebook.</summary>
internal static class QuestionReader
{
    /// <summary>Keys that only requirements of credentials have.</summary>
    public static readonly string[] OfRequirements = ["carries", "kinds", "per", "role", "part", "chart", "column"];

    private const int LongestLabel = 32;

    private static readonly string[] OfQuestions = ["populations"];
    private static readonly string[] CarriesWords = ["once", "again", "never"];
    private static readonly string[] Periods = ["renewal"];
    private static readonly string[] Roles = ["renewal-period", "reciprocity", "training"];
    private static readonly string[] Parts = ["experience", "hours", "hours-within", "cost", "wait", "examination", "keeping"];
    private static readonly string[] YesOrNo = ["yes", "no"];

    private static readonly Keys KindKeys = new(
        "kind",
        "A kind that answers are told apart by, as whose exam it is.",
        [new("name", Form.Words, "As a reader sees it.", "The state's own exam")],
        [
            new("meaning", Form.Words, "A whole sentence in a reader's words.", "An exam that the state wrote."),
            new("shared", Form.Word([.. YesOrNo]), "`yes` for a kind that states have in common: passed once, it counts in another state."),
        ]);

    private static readonly Keys CodingKeys = new(
        "coding",
        "What each answer means for this question, for the person who codes it.",
        [
            new("yes", Form.Words, "When to write yes.", "A source says that Medicaid pays for it now."),
            new("limited", Form.Words, "When to write limited.", "It pays for some people, places or plans that a source names."),
            new("no", Form.Words, "When to write no.", "A source says that it does not pay."),
            new("unclear", Form.Words, "When to write unclear.", "Sources were read and do not settle it."),
        ],
        []);

    private static readonly Keys Keys = new(
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
            new("coding", Form.Entry(CodingKeys), "What each answer means for the person who codes it (required for yes-no-limited)."),
            new("populations", Form.List(Form.Id), "Whom it asks about: ids under `populations`.", "[some-term]"),
            new("carries", Form.Word([.. CarriesWords]), "What becomes of it when a person moves to another state: `once`, done is done; `again`, every state asks for it anew; `never`, it concerns only the keeping of the credential."),
            new("kinds", TermsReader.Form(KindKeys), "Kinds that its answers are told apart by."),
            new("per", Form.Word([.. Periods]), "The time for which an amount stands where a fact says no other."),
            new("role", Form.Word([.. Roles]), "What the site needs to know it by."),
            new("part", Form.Word([.. Parts]), "The line of a credential's checklist in which it is told: `experience`; `hours` and `cost`, which add up; `hours-within`, hours that may count within others and are never added; `wait`, time that must pass; `examination`; `keeping`, told apart from getting it. `hours`, `hours-within` and `cost` take numbers that stand for no time."),
            new("chart", Form.Words, "Its heading among the charts.", "Hours of training"),
            new("column", Form.Word([.. YesOrNo]), "`yes` for a column of the table of all credentials."),
        ]);

    /// <summary>The keys of a question of states.</summary>
    public static readonly Keys KeysOfQuestions = Keys.Of("question", "A question that is asked of each state.", OfRequirements, []);

    /// <summary>The keys of a requirement of credentials.</summary>
    public static readonly Keys KeysOfRequirements =
        Keys.Of("requirement", "A question that is asked of each credential.", [.. OfQuestions, "headline", "case", "es"], ["carries"]);

    /// <summary>Reads a question.</summary>
    /// <param name="node">The question.</param>
    /// <param name="list">The list that it belongs to.</param>
    /// <param name="subject">Of what it is asked.</param>
    /// <param name="topics">The topics; null when they could not be read.</param>
    public static QuestionReading Read(
        YamlNode node, Section list, Subject subject, ImmutableDictionary<string, Topic>? topics)
    {
        string name = (node as YamlMapping)?.Find("id") is YamlScalar { Text: var text } && IdValue.Is(text) ? text : "?";
        Section section = name == "?" ? list : list.In(name);
        Fields fields = Fields.Of(node, section, Keys);
        string id = fields.Id("id");
        int? order = ReadOrder(fields);
        AnswerKind? kind = AnswerKindReader.Read(fields, subject);
        string? headline = ReadHeadline(fields, subject, kind);
        (ImmutableArray<Term> kinds, ImmutableHashSet<string> shared) = ReadKinds(fields);
        Topic topic = ReadTopic(fields, topics);
        ImmutableArray<(string Text, Place At)> populations = kind is null ? [] : fields.TextsAt("populations");
        Question? question = kind is null
            ? null
            : new Question(id, subject, topic, order ?? 0, headline, fields.Text("wording"), ReadLabel(fields),
                fields.Text("why"), kind, node.At)
            {
                Case = ReadCase(fields, subject, headline),
                Spanish = SpanishReader.ReadQuestion(fields, subject, headline),
                Also = fields.Texts("also"),
                Populations = [.. populations.Select(each => each.Text)],
                Coding = ReadCoding(fields, kind),
                Carries = ReadCarries(fields, subject),
                Kinds = kinds,
                SharedKinds = shared,
                IsPerPeriod = fields.OptionalWord("per", Periods) is not null,
                Role = ReadRole(fields, subject),
                Part = ReadPart(fields, subject, kind),
                Chart = fields.OptionalText("chart"),
                IsColumn = fields.OptionalWord("column", YesOrNo) == "yes",
            };
        return new QuestionReading(id, fields.PlaceOf("id"), order, fields.PlaceOf("order"), question, [.. populations.Select(each => each.At)]);
    }

    private static int? ReadOrder(Fields fields)
    {
        if (fields.OptionalNumber("order", least: 1, most: 10_000) is not { } number)
        {
            return null;
        }

        if (number == decimal.Truncate(number))
        {
            return (int)number;
        }

        fields.Section.Report(ValueChecks.Number, fields.PlaceOf("order"), $"'order' is '{number}', not a whole number");
        return null;
    }

    private static string? ReadHeadline(Fields fields, Subject subject, AnswerKind? kind)
    {
        string? headline = fields.OptionalText("headline");
        if (headline is not null && (subject == Subject.Credential || kind is not (null or AnswerKind.YesNoLimited)))
        {
            fields.Section.Report(CodebookChecks.Codebook, fields.PlaceOf("headline"),
                "'headline' goes only with questions of states of the kind yes-no-limited; remove it");
        }

        return headline;
    }

    // What each value means is told to the person who codes it, for each question whose values are yes, limited, no or unclear.
    private static ImmutableDictionary<string, string> ReadCoding(Fields fields, AnswerKind kind)
    {
        bool needed = kind is AnswerKind.YesNoLimited;
        if (fields.Find("coding") is not { } node)
        {
            if (needed)
            {
                fields.Section.Report(CodebookChecks.Codebook, fields.At,
                    "'coding' is missing; say for yes, limited, no and unclear what each means for this question");
            }

            return ImmutableDictionary<string, string>.Empty;
        }

        if (!needed)
        {
            fields.Section.Report(CodebookChecks.Codebook, node.At, "'coding' goes only with the kind yes-no-limited; remove it");
            return ImmutableDictionary<string, string>.Empty;
        }

        Fields coding = Fields.Of(node, fields.Section.In("coding"), CodingKeys);
        return CodingKeys.All.ToImmutableDictionary(value => value, coding.Text);
    }

    private static (ImmutableArray<Term> All, ImmutableHashSet<string> Shared) ReadKinds(Fields fields)
    {
        if (fields.Find("kinds") is not { } node)
        {
            return ([], []);
        }

        ImmutableHashSet<string>.Builder shared = ImmutableHashSet.CreateBuilder<string>();
        ImmutableArray<Term> all = TermsReader.Read(node, fields.Section.In("kinds"), null, KindKeys, (term, traits) =>
        {
            if (traits?.OptionalWord("shared", YesOrNo) == "yes")
            {
                shared.Add(term.Id);
            }
        });
        return (all, shared.ToImmutable());
    }

    private static Carries ReadCarries(Fields fields, Subject subject)
    {
        if (subject == Subject.Credential && !fields.Has("carries"))
        {
            fields.Section.Report(CodebookChecks.Codebook, fields.At,
                "'carries' is missing; write once (done is done), again (asked anew by every state) or never (it concerns only the keeping of the credential)");
        }

        RefuseOthers(fields, subject);
        return fields.OptionalWord("carries", CarriesWords) switch
        {
            "again" => Carries.Again,
            "never" => Carries.Never,
            _ => Carries.Once,
        };
    }

    private static QuestionRole ReadRole(Fields fields, Subject subject) =>
        subject == Subject.State ? QuestionRole.None : fields.OptionalWord("role", Roles) switch
        {
            "renewal-period" => QuestionRole.RenewalPeriod,
            "reciprocity" => QuestionRole.Reciprocity,
            "training" => QuestionRole.Training,
            _ => QuestionRole.None,
        };

    private static ChecklistPart ReadPart(Fields fields, Subject subject, AnswerKind kind)
    {
        ChecklistPart part = subject == Subject.State ? ChecklistPart.None : fields.OptionalWord("part", Parts) switch
        {
            "experience" => ChecklistPart.Experience,
            "hours" => ChecklistPart.Hours,
            "hours-within" => ChecklistPart.HoursWithin,
            "cost" => ChecklistPart.Cost,
            "wait" => ChecklistPart.Wait,
            "examination" => ChecklistPart.Exam,
            "keeping" => ChecklistPart.Keeping,
            _ => ChecklistPart.None,
        };
        if (part is ChecklistPart.Hours or ChecklistPart.HoursWithin or ChecklistPart.Cost && (kind is not AnswerKind.Number || fields.Has("per")))
        {
            fields.Section.Report(CodebookChecks.Codebook, fields.PlaceOf("part"),
                "'part' adds up, which goes only with the kind number without 'per'; write keeping for what stands for a time, or leave it out");
        }

        return part;
    }

    private static void RefuseOthers(Fields fields, Subject subject)
    {
        (string[] keys, string right) = subject == Subject.State
            ? (OfRequirements, "requirements of credentials")
            : (OfQuestions, "questions of states");
        foreach (string key in keys.Where(fields.Has))
        {
            fields.Section.Report(CodebookChecks.Codebook, fields.PlaceOf(key), $"'{key}' goes only with {right}; remove it");
        }
    }

    private static Topic ReadTopic(Fields fields, ImmutableDictionary<string, Topic>? topics)
    {
        string id = fields.Text("topic");
        Topic? topic = null;
        if (id.Length > 0 && topics is not null && !topics.TryGetValue(id, out topic))
        {
            fields.Section.Report(CodebookChecks.Codebook, fields.PlaceOf("topic"),
                $"'topic' is {Wording.Quote(id)}, which is not defined under 'topics'{Wording.DidYouMean(id, topics.Keys)}");
        }

        return topic ?? new Topic(id, "", "");
    }

    private static string ReadLabel(Fields fields)
    {
        string label = fields.Text("label");
        CheckLength(fields, "label", label, "above a table's column");
        return label;
    }

    private static string? ReadCase(Fields fields, Subject subject, string? headline)
    {
        if (fields.OptionalText("case") is not { } whose)
        {
            return headline;
        }

        CheckLength(fields, "case", whose, "on a button");
        if (headline is null || subject == Subject.Credential)
        {
            fields.Section.Report(CodebookChecks.Codebook, fields.PlaceOf("case"), "'case' goes only with a 'headline'; remove it");
        }

        return whose;
    }

    private static void CheckLength(Fields fields, string key, string text, string where)
    {
        if (text.Length > LongestLabel)
        {
            fields.Section.Report(CodebookChecks.Codebook, fields.PlaceOf(key),
                $"'{key}' has {text.Length} characters; at most {LongestLabel} fit {where}");
        }
    }
}
