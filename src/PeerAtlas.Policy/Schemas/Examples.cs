using System.Collections.Immutable;
using System.Globalization;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Schemas;

/// <summary>One value of each form, as written in a file.</summary>
/// <param name="terms">The terms that the codebook allows.</param>
internal sealed class Examples(AllowedTerms terms)
{
    /// <summary>The example of a key; null for one under which entries stand, which have tables of their own.</summary>
    public string? Of(Key key) => OfTerms(key.Form) ?? key.Example ?? Of(key.Form);

    /// <summary>The example of a form; null where that is an entry.</summary>
    public string? Of(Form form) => form switch
    {
        Form.FreeWords => "A plain sentence.",
        Form.Answer => "yes",
        Form.Shaped shaped => shaped.Example,
        Form.OneOf words => words.Allowed[0],
        Form.OneMeaning meanings => Written(meanings.Terms[0].Id),
        Form.TermOf => OfTerms(form),
        Form.Amount amount => Math.Max(amount.Least, 1).ToString(CultureInfo.InvariantCulture),
        Form.ListOf list => Of(list.Item) is { } item ? $"[{item}]" : null,
        Form.OneOrMany one => Of(one.Item),
        Form.Either either => Of(either.First) ?? Of(either.Second),
        _ => null,
    };

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
