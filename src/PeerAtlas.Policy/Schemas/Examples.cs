using System.Collections.Immutable;
using System.Globalization;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Schemas;

/// <summary>One value of each form on one line, as written in a file. Entries have what each of them needs.</summary>
/// <param name="terms">The terms that the codebook allows.</param>
internal sealed class Examples(AllowedTerms terms)
{
    /// <summary>The example of a key.</summary>
    public string Of(Key key) => OfTerms(key.Form) ?? key.Example ?? Of(key.Form);

    /// <summary>The example of a form.</summary>
    public string Of(Form form) => form switch
    {
        Form.FreeWords => "A plain sentence.",
        Form.Answer => "yes",
        Form.Shaped shaped => shaped.Example,
        Form.OneOf words => words.Allowed[0],
        Form.OneMeaning meanings => Written(meanings.Terms[0].Id),
        Form.TermOf => OfTerms(form) ?? "",
        Form.Amount amount => Math.Max(amount.Least, 1).ToString(CultureInfo.InvariantCulture),
        Form.ListOf list => $"[{Within(Of(list.Item))}]",
        Form.OneOrMany one => Of(one.Item),
        Form.Either either => Of(either.First),
        Form.EntryOf entry => OfEntry(entry.Keys),
        Form.MapOf map => $"{{ {Of(map.Name)}: {Within(Of(map.Value))} }}",
        Form.Answers answers => OfAnswer(answers.OfCredentials ? terms.Codebook.Requirements : terms.Codebook.Questions),
        _ => "",
    };

    private string OfEntry(Keys keys)
    {
        IEnumerable<Key> shown = keys.Described.Take(Math.Max(keys.RequiredCount, 1));
        return $"{{ {string.Join(", ", shown.Select(key => $"{key.Name}: {Within(Of(key))}"))} }}";
    }

    private string OfAnswer(ImmutableArray<Question> questions) => questions is [var first, ..]
        ? $"{{ {first.Id}: {OfEntry(QuestionForm.KeysOf(first, first.Subject))} }}"
        : "{}";

    // Between braces and brackets a comma ends a text.
    private static string Within(string value) => value[0] is not ('{' or '[' or '"') && value.IndexOfAny([',', '[', ']', '{', '}']) >= 0 ? $"\"{value}\"" : value;

    // A term that there is says more than a made-up one.
    private string? OfTerms(Form form) => form switch
    {
        Form.TermOf term => terms.Of(term.Vocabulary) is [var first, ..] ? Written(first.Id) : null,
        Form.ListOf list => OfTerms(list.Item) is { } item ? $"[{item}]" : null,
        _ => null,
    };

    // What looks like a number to YAML is written as a text.
    private static string Written(string term) => term.All(char.IsAsciiDigit) ? $"\"{term}\"" : term;
}
