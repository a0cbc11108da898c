using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Terms;
using PeerAtlas.Reporting;
using PeerAtlas.Templates;

namespace PeerAtlas.Importing;

/// <summary>Which words of a table stand for which values of a question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Terms">Ids of terms by the words that stand for them, in lower case, beside the terms' own ids and names.</param>
/// <param name="Blank">Words that say nothing of a state, in lower case, beside an empty cell.</param>
internal sealed record ValueWords(Question Question, ImmutableDictionary<string, string> Terms, ImmutableHashSet<string> Blank)
{
    /// <summary>Whether a cell says nothing of its state.</summary>
    public bool IsBlank(string text) => text.Length == 0 || Blank.Contains(text.ToLowerInvariant());

    /// <summary>The value as a survey's file has it; null, with what is wrong, for a text that stands for none.</summary>
    public string? Of(string text, out string wrong)
    {
        wrong = "";
        switch (Question.Kind)
        {
            case AnswerKind.YesNoLimited kind:
                return Term(text, kind.Terms, out wrong);
            case AnswerKind.FixedTerms { Many: false } kind:
                return Term(text, kind.Terms, out wrong);
            case AnswerKind.FixedTerms kind:
                List<string> named = [];
                foreach (string part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    if (Term(part, kind.Terms, out wrong) is not { } term)
                    {
                        return null;
                    }

                    named.Add(term);
                }

                return $"[{string.Join(", ", named.Distinct())}]";
            case AnswerKind.Number:
                string digits = text.TrimStart('$').Replace(",", "", StringComparison.Ordinal);
                wrong = $"'{ProblemText.Plain(text)}' is no number";
                return decimal.TryParse(digits, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out _) ? digits : null;
            default:
                return Template.Quoted(text);
        }
    }

    private string? Term(string text, ImmutableArray<Term> terms, out string wrong)
    {
        string? id = terms.FirstOrDefault(term => term.Id.Equals(text, StringComparison.OrdinalIgnoreCase) || term.Name.Equals(text, StringComparison.OrdinalIgnoreCase))?.Id
            ?? Terms.GetValueOrDefault(text.ToLowerInvariant());
        wrong = id is null ? $"'{ProblemText.Plain(text)}' stands for no value; say for which with --value \"{ProblemText.Plain(text)}=…\" ({string.Join(", ", terms.Select(term => term.Id))}), or that it says nothing with --blank" : "";
        return id is null || id.Any(char.IsAsciiLetter) ? id : Template.Quoted(id);
    }
}
