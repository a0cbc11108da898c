using System.Collections.Immutable;
using PeerAtlas.Policy.Terms;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Codebooks;

/// <summary>Reads what the site knows a question by: its role, and what only a requirement of credentials has: kinds, whether it carries over, its part of a checklist.</summary>
internal static class RequirementTraits
{
    /// <summary>The kinds that answers are told apart by, and which of them states share.</summary>
    public static (ImmutableArray<Term> All, ImmutableHashSet<string> Shared) ReadKinds(Fields fields)
    {
        if (fields.Find("kinds") is not { } node)
        {
            return ([], []);
        }

        ImmutableHashSet<string>.Builder shared = ImmutableHashSet.CreateBuilder<string>();
        ImmutableArray<Term> all = TermsReader.Read(node, fields.Section.In("kinds"), null, QuestionKeys.OfKind, (term, traits) =>
        {
            if (traits?.OptionalWord("shared", QuestionKeys.YesOrNo) == "yes")
            {
                shared.Add(term.Id);
            }
        });
        return (all, shared.ToImmutable());
    }

    /// <summary>What becomes of it when a person moves. Reports keys that belong to questions of the other subject.</summary>
    public static Carries ReadCarries(Fields fields, Subject subject)
    {
        if (subject == Subject.Credential && !fields.Has("carries"))
        {
            fields.Section.Report(CodebookChecks.Codebook, fields.At,
                "'carries' is missing; write once (done is done), again (asked anew by every state) or never (it concerns only the keeping of the credential)");
        }

        RefuseOthers(fields, subject);
        return fields.OptionalWord("carries", QuestionKeys.Carries) switch
        {
            "again" => Carries.Again,
            "never" => Carries.Never,
            _ => Carries.Once,
        };
    }

    /// <summary>What the site needs to know it by.</summary>
    public static QuestionRole ReadRole(Fields fields, Subject subject) =>
        fields.OptionalWord("role", subject == Subject.State ? QuestionKeys.RolesOfQuestions : QuestionKeys.Roles) switch
        {
            "certification" => QuestionRole.Certification,
            "renewal-period" => QuestionRole.RenewalPeriod,
            "reciprocity" => QuestionRole.Reciprocity,
            "training" => QuestionRole.Training,
            _ => QuestionRole.None,
        };

    /// <summary>The line of a checklist in which it is told; what adds up must be a number that stands for no time.</summary>
    public static ChecklistPart ReadPart(Fields fields, Subject subject, AnswerKind kind)
    {
        ChecklistPart part = subject == Subject.State ? ChecklistPart.None : fields.OptionalWord("part", QuestionKeys.Parts) switch
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

    /// <summary>True when its amounts stand for a time.</summary>
    public static bool ReadIsPerPeriod(Fields fields) => fields.OptionalWord("per", QuestionKeys.Periods) is not null;

    private static void RefuseOthers(Fields fields, Subject subject)
    {
        (string[] keys, string right) = subject == Subject.State
            ? (QuestionKeys.OfRequirements, "requirements of credentials")
            : (QuestionKeys.OfQuestions, "questions of states");
        foreach (string key in keys.Where(fields.Has))
        {
            fields.Section.Report(CodebookChecks.Codebook, fields.PlaceOf(key), $"'{key}' goes only with {right}; remove it");
        }
    }
}
