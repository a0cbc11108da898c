using System.Globalization;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Schemas;

/// <summary>What may stand under a key, in words of Markdown that lead to the tables of what is named.</summary>
internal static class FormWords
{
    /// <summary>The words of a form.</summary>
    public static string Of(Form form) => form switch
    {
        Form.FreeWords { MayBeEmpty: true } => "words, or `\"\"`",
        Form.FreeWords => "words",
        Form.Answer => "what its question asks for",
        Form.Shaped shaped => shaped.What,
        Form.OneOf words => InCode([.. words.Allowed]),
        Form.OneMeaning meanings => string.Join("<br>", meanings.Terms.Select(term => $"`{term.Id}`: {term.Meaning}")),
        Form.TermOf { Vocabulary: "questions" } => "the id of one of the [questions](#questions)",
        Form.TermOf { Vocabulary: "requirements" } => "the id of one of the [requirements](#requirements)",
        Form.TermOf { Vocabulary: "plain-answers" } => InCode(["yes", "limited", "no", "unclear"]),
        Form.TermOf { Vocabulary: "served" } => "one of [populations](#populations) that is not for billing alone",
        Form.TermOf term => $"one of [{term.Vocabulary}](#{term.Vocabulary})",
        Form.Amount amount => OfAmount(amount),
        Form.ListOf { Item: Form.EntryOf entry } => $"a list: [{Title(entry.Keys).ToLowerInvariant()}](#{entry.Keys.Name})",
        Form.ListOf list => $"a list: {Of(list.Item)}",
        Form.OneOrMany one => $"{Of(one.Item)}, or a list of them",
        Form.Either either => $"{Of(either.First)}; or {Of(either.Second)}",
        Form.EntryOf entry => $"an entry: [{Title(entry.Keys).ToLowerInvariant()}](#{entry.Keys.Name})",
        Form.MapOf map => $"by {Of(map.Name)}: {Of(map.Value)}",
        Form.Answers { OfCredentials: true } => "by the id of a [requirement](#requirements): [fact](#requirement-fact)",
        Form.Answers => "by the id of a [question](#questions): [fact](#answer)",
        Form.SurveyValues => "by USPS code: what the question asks for",
        _ => "",
    };

    /// <summary>The heading of an entry's table; its fragment is the entry's name.</summary>
    public static string Title(Keys keys) => FirstLetter.Upper(keys.Name.Replace('-', ' '));

    /// <summary>A text within a cell of a table.</summary>
    public static string Cell(string words) => words.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");

    private static string OfAmount(Form.Amount amount)
    {
        string kind = amount.IsWhole ? "a whole number" : "a number";
        return amount.Most == NumberValue.Most ? kind : string.Create(CultureInfo.InvariantCulture, $"{kind} from {amount.Least:0.####} to {amount.Most:0.####}");
    }

    private static string InCode(string[] words) => Checking.Wording.List([.. words.Select(word => $"`{word}`")]);
}
