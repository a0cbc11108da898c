using System.Collections.Immutable;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Codebooks;

/// <summary>Reads what each answer to a question means for the person who codes it.</summary>
internal static class CodingReader
{
    /// <summary>Under <c>coding</c> of a question.</summary>
    public static readonly Keys Keys = new(
        "coding",
        "What each answer means for this question, for the person who codes it.",
        [
            new("yes", Form.Words, "When to write yes.", "A source says that Medicaid pays for it now."),
            new("limited", Form.Words, "When to write limited.", "It pays for some people, places or plans that a source names."),
            new("no", Form.Words, "When to write no.", "A source says that it does not pay."),
            new("unclear", Form.Words, "When to write unclear.", "Sources were read and do not settle it."),
        ],
        []);

    /// <summary>By the value. Asked for, and allowed, for each question whose values are yes, limited, no or unclear.</summary>
    public static ImmutableDictionary<string, string> Read(Fields fields, AnswerKind kind)
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

        Fields coding = Fields.Of(node, fields.Section.In("coding"), Keys);
        return Keys.All.ToImmutableDictionary(value => value, coding.Text);
    }
}
