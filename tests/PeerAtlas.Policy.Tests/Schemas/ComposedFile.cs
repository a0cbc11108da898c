using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Schemas;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Tests.Schemas;

/// <summary>A file made of the examples of the guide: in each entry what it needs, and in one kind of entry one key more.</summary>
internal sealed class ComposedFile(Examples examples, Keys target, Key? more)
{
    // What a key goes with alone, beside what every entry needs.
    private static readonly Dictionary<string, string> Company = new()
    {
        ["question.many"] = "kind: terms, values: { some-term: A term }",
        ["requirement.many"] = "kind: terms, values: { some-term: A term }",
        ["question.values"] = "coding: { yes: A, limited: B, no: C, unclear: D }",
        ["requirement.values"] = "coding: { yes: A, limited: B, no: C, unclear: D }",
        ["question.unit"] = "kind: number",
        ["question.least"] = "kind: number, unit: { one: hour, many: hours }",
        ["question.most"] = "kind: number, unit: { one: hour, many: hours }",
        ["requirement.unit"] = "kind: number",
        ["requirement.least"] = "kind: number, unit: { one: hour, many: hours }",
        ["requirement.most"] = "kind: number, unit: { one: hour, many: hours }",
        ["requirement.per"] = "kind: number, unit: { one: hour, many: hours }",
        ["requirement.chart"] = "kind: number, unit: { one: hour, many: hours }",
        ["criterion.not_scored"] = "decided_by: [{ field: answers.medicaid-mental-health }]",
    };

    public string Of(Form form) => Value(form) ?? examples.Of(form);

    // Null where the example of the form has all that is to be shown.
    private string? Value(Form form) => form switch
    {
        Form.EntryOf entry when Leads(entry.Keys) => Entry(entry.Keys),
        Form.ListOf list when Value(list.Item) is { } item => $"[{item}]",
        Form.OneOrMany one => Value(one.Item),
        Form.Either either when Value(either.First) is { } first => first,
        Form.Either either => Value(either.Second),
        Form.MapOf map when Value(map.Value) is { } value => $"{{ {examples.Of(map.Name)}: {value} }}",
        Form.Answers answers when Leads(AnyFact(answers)) => $"{{ {Asked(answers)}: {Entry(AnyFact(answers))} }}",
        _ => null,
    };

    private bool Leads(Keys keys) => keys.Name == target.Name || keys.Described.Any(key => Value(key.Form) is not null);

    private static Keys AnyFact(Form.Answers answers) => QuestionForm.KeysOf(null, answers.OfCredentials ? Subject.Credential : Subject.State);

    // A fact of the kind of question that takes the key.
    private string Asked(Form.Answers answers) => (answers.OfCredentials, more?.Name) switch
    {
        (false, _) => "medicaid-mental-health",
        (_, "still_asks") => "reciprocity",
        (_, "per") => "renewal-hours",
        _ => "exam",
    };

    private string Entry(Keys keys)
    {
        Dictionary<string, string> written = [];
        foreach (Key key in keys.Described.Take(keys.RequiredCount))
        {
            written[key.Name] = Value(key.Form) ?? ((key.Form, Asks(keys)) switch
            {
                (Form.Answer, "renewal-hours") => "20",
                _ => examples.Of(key),
            });
        }

        foreach (Key key in keys.Described.Skip(keys.RequiredCount))
        {
            if (keys.Name == target.Name && key.Name == more?.Name)
            {
                written[key.Name] = key.Name == "kind" ? "state" : examples.Of(key);
            }
            else if (keys.Name != target.Name && Value(key.Form) is { } value)
            {
                written[key.Name] = value;
            }
        }

        string company = keys.Name == target.Name && more is not null ? Company.GetValueOrDefault($"{keys.Name}.{more.Name}", "") : "";
        foreach (string name in written.Keys.Where(name => company.Contains($"{name}: ", StringComparison.Ordinal)).ToList())
        {
            written.Remove(name);
        }

        IEnumerable<string> parts = written.Select(each => $"{each.Key}: {Within(each.Value)}");
        return $"{{ {string.Join(", ", company.Length == 0 ? parts : parts.Append(company))} }}";
    }

    private string Asks(Keys keys) => keys.Name.EndsWith("requirement-fact", StringComparison.Ordinal) && more?.Name == "per" ? "renewal-hours" : "";

    private static string Within(string value) =>
        value[0] is not ('{' or '[' or '"') && value.IndexOfAny([',', '[', ']', '{', '}']) >= 0 ? $"\"{value}\"" : value;
}
