using System.Collections.Immutable;
using System.Text;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Terms;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Schemas;

/// <summary>Tables in Markdown of every field, question and term, by the part of the guide where they stand.</summary>
/// <param name="files">The kinds of file, in the order in which the guide tells of them.</param>
/// <param name="terms">The terms that the codebook allows.</param>
internal sealed class FieldTables(IEnumerable<DescribedFile> files, AllowedTerms terms)
{
    private readonly Examples examples = new(terms);

    /// <summary>The tables by the name of their part: <c>state</c> for the fields of a state's file, and so on.</summary>
    public ImmutableDictionary<string, string> ByPart()
    {
        ImmutableDictionary<string, string>.Builder parts = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        HashSet<string> told = new(StringComparer.Ordinal);
        foreach (DescribedFile file in files)
        {
            // What several kinds of file have is told with the first.
            parts[file.Name] = string.Join('\n', EntryWalk.Of(file.Form).Where(keys => told.Add(keys.Name)).Select(Table));
        }

        parts["questions"] = Asked(terms.Codebook.Questions);
        parts["requirements"] = Asked(terms.Codebook.Requirements);
        parts["terms"] = string.Join('\n', terms.Lists.Select(Table));
        return parts.ToImmutable();
    }

    private string Table(Keys keys)
    {
        StringBuilder table = new();
        table.Append($"#### {FormWords.Title(keys)}\n\n{keys.Meaning}\n\n| field | needed | what it says | what may stand there | example |\n|---|---|---|---|---|\n");
        foreach ((Key key, int at) in keys.Described.Select((key, at) => (key, at)))
        {
            table.Append($"| `{key.Name}` | {(at < keys.RequiredCount ? "yes" : "")} | {FormWords.Cell(key.Meaning)} | {FormWords.Cell(FormWords.Of(key.Form))} | `{FormWords.Cell(examples.Of(key))}` |\n");
        }

        return table.ToString();
    }

    private static string Asked(ImmutableArray<Question> questions)
    {
        StringBuilder table = new("| id | what is asked | what may stand there |\n|---|---|---|\n");
        foreach (Question question in questions)
        {
            table.Append($"| `{question.Id}` | {FormWords.Cell(question.Wording)} | {FormWords.Cell(OfAnswer(question))} |\n");
        }

        return table.ToString();
    }

    private static string OfAnswer(Question question)
    {
        string value = FormWords.Of(QuestionForm.FormOf(question));
        return question.Kinds.IsEmpty ? value : $"{value}<br>with `kind`: {string.Join(", ", question.Kinds.Select(kind => $"`{kind.Id}` ({kind.Name})"))}";
    }

    private static string Table(Vocabulary list)
    {
        StringBuilder table = new($"#### {list.Id}\n\n| term | what it means |\n|---|---|\n");
        foreach (Term term in list.Terms)
        {
            table.Append($"| `{term.Id}` | {FormWords.Cell(term.Meaning is { } meaning ? $"{term.Name}. {meaning}" : term.Name)} |\n");
        }

        return table.ToString();
    }
}
