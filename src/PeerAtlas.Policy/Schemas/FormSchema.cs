using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Geography;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Schemas;

/// <summary>
/// Writes forms as JSON Schema (draft 7) over what YAML 1.2 takes values for, in which <c>yes</c> and dates are texts and <c>95</c> is a
/// number. Entries are defined once and referred to. Beside the words of the standard it writes <c>enumDescriptions</c> and
/// <c>patternErrorMessage</c>, which editors show and others pass over.
/// </summary>
/// <param name="terms">The terms that the codebook allows.</param>
internal sealed class FormSchema(AllowedTerms terms)
{
    private readonly List<(string Name, JsonObject Schema)> defined = [];
    private readonly Dictionary<string, Keys> named = new(StringComparer.Ordinal);

    /// <summary>The entries that were referred to, by name, in the order of first use.</summary>
    public IReadOnlyList<(string Name, JsonObject Schema)> Defined => defined;

    /// <summary>The schema of a form.</summary>
    public JsonObject Of(Form form) => form switch
    {
        Form.FreeWords { MayBeEmpty: true } => new JsonObject { ["type"] = Types("string", "number", "boolean") },
        Form.FreeWords => new JsonObject
        {
            ["type"] = Types("string", "number", "boolean"),
            ["pattern"] = @"\S",
            ["patternErrorMessage"] = "Write it, or leave the key out.",
        },
        Form.Shaped shaped => OfShaped(shaped),
        Form.OneOf words => OneOf([.. words.Allowed.Select(word => (word, ""))]),
        Form.OneMeaning meanings => OneOf(meanings.Terms),
        Form.TermOf term => OneOf(terms.Of(term.Vocabulary)),
        Form.Amount amount => OfAmount(amount),
        Form.ListOf list => new JsonObject { ["type"] = "array", ["items"] = Alone(list.Item) },
        Form.OneOrMany either => AnyOf(
            Alone(either.Item), new JsonObject { ["type"] = "array", ["minItems"] = 1, ["uniqueItems"] = true, ["items"] = Alone(either.Item) }),
        Form.Either either => AnyOf(Alone(either.First), Alone(either.Second)),
        Form.EntryOf entry => Reference(entry.Keys),
        Form.MapOf map => new JsonObject { ["type"] = "object", ["propertyNames"] = OfName(map.Name), ["additionalProperties"] = Alone(map.Value) },
        Form.Answers answers => OfAnswers(answers.OfCredentials),
        Form.SurveyValues => OfStates(),
        _ => [],
    };

    // What has no words of its own beside it is the reference itself: in draft 7 nothing counts that stands beside one.
    private JsonObject Alone(Form form)
    {
        JsonObject schema = Of(form);
        return schema.Count == 1 && schema["allOf"] is JsonArray { Count: 1 } one ? (JsonObject)one[0]!.DeepClone() : schema;
    }

    private static JsonObject OfShaped(Form.Shaped shaped)
    {
        JsonObject schema = new()
        {
            ["type"] = shaped.AlsoTo is null ? "string" : Types("string", "integer"),
            ["pattern"] = shaped.Pattern,
            ["patternErrorMessage"] = $"Write {shaped.What} ({shaped.Example}).",
        };
        if (shaped.AlsoTo is { } most)
        {
            schema["minimum"] = shaped.AlsoFrom;
            schema["maximum"] = most;
        }

        return schema;
    }

    private static JsonObject OfAmount(Form.Amount amount)
    {
        JsonObject schema = new()
        {
            ["type"] = Types("number", "string"),
            ["minimum"] = amount.Least,
            ["maximum"] = amount.Most,
            ["pattern"] = @"^[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)$",
            ["patternErrorMessage"] = "Write digits only, with a decimal point if need be.",
        };
        if (amount.IsWhole)
        {
            schema["multipleOf"] = 1;
        }

        return schema;
    }

    // A key is a text, whatever it looks like.
    private JsonObject OfName(Form name) => name is Form.Shaped shaped ? new JsonObject { ["pattern"] = shaped.Pattern } : Of(name);

    private static JsonObject OneOf(ImmutableArray<(string Id, string Meaning)> allowed)
    {
        (JsonNode Value, string Meaning)[] values = [.. allowed.SelectMany(term => Written(term.Id).Select(value => (value, term.Meaning)))];
        JsonObject schema = new() { ["enum"] = new JsonArray([.. values.Select(value => value.Value)]) };
        if (values.Any(value => value.Meaning.Length > 0))
        {
            schema["enumDescriptions"] = new JsonArray([.. values.Select(value => (JsonNode)value.Meaning)]);
        }

        return schema;
    }

    // What YAML 1.2 may take a word for, written without quotes.
    private static IEnumerable<JsonNode> Written(string word)
    {
        yield return word;
        if (word is "true" or "false")
        {
            yield return word == "true";
        }
        else if (long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out long number))
        {
            yield return number;
        }
    }

    private JsonObject OfAnswers(bool ofCredentials)
    {
        JsonObject properties = [];
        foreach (Question question in ofCredentials ? terms.Codebook.Requirements : terms.Codebook.Questions)
        {
            Keys keys = QuestionForm.KeysOf(question, question.Subject);
            JsonObject fact = Reference(keys);
            defined.Find(each => each.Name == keys.Name).Schema["title"] = question.Label;
            properties[question.Id] = Of(question.Label, $"{question.Wording}\n\n{question.Why}", question.Kind is AnswerKind.YesNoLimited ? Explained(fact) : fact);
        }

        return Closed(properties);
    }

    // See FactChecks.Unexplained.
    private static JsonObject Explained(JsonObject fact)
    {
        ((JsonArray)fact["allOf"]!).Add(new JsonObject
        {
            ["if"] = new JsonObject
            {
                ["required"] = new JsonArray("value"),
                ["properties"] = new JsonObject { ["value"] = new JsonObject { ["enum"] = new JsonArray("limited", "unclear") } },
            },
            ["then"] = AnyOf(new JsonObject { ["required"] = new JsonArray("note") }, new JsonObject { ["required"] = new JsonArray("still_asks") }),
        });
        return fact;
    }

    private static JsonObject OfStates()
    {
        JsonObject properties = [];
        foreach ((string code, string name) in Jurisdictions.Names.OrderBy(each => each.Key, StringComparer.Ordinal))
        {
            properties[code] = new JsonObject { ["title"] = name };
        }

        return Closed(properties);
    }

    private static JsonObject Closed(JsonObject properties) =>
        new() { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };

    private JsonObject Reference(Keys keys)
    {
        if (named.TryGetValue(keys.Name, out Keys? before) && before != keys)
        {
            throw new InvalidOperationException($"two kinds of entry are named '{keys.Name}'");
        }

        if (named.TryAdd(keys.Name, keys))
        {
            int at = defined.Count;
            defined.Add((keys.Name, []));
            defined[at] = (keys.Name, OfEntry(keys));
        }

        return new JsonObject { ["allOf"] = new JsonArray(new JsonObject { ["$ref"] = $"#/definitions/{keys.Name}" }) };
    }

    private JsonObject OfEntry(Keys keys)
    {
        JsonObject properties = [];
        foreach (Key key in keys.Described)
        {
            properties[key.Name] = Of(key);
        }

        JsonObject schema = Of(FirstLetter.Upper(keys.Name.Replace('-', ' ')), keys.Meaning, Closed(properties));
        if (keys.RequiredCount > 0)
        {
            schema["required"] = new JsonArray([.. keys.All.Take(keys.RequiredCount).Select(name => (JsonNode)name)]);
        }

        Key? asked = keys.Described.FirstOrDefault(key => key.Form is Form.TermOf { Vocabulary: "questions" });
        Key? answers = keys.Described.FirstOrDefault(key => key.Form is Form.SurveyValues);
        if (asked is not null && answers is not null)
        {
            schema["allOf"] = new JsonArray([.. terms.Codebook.Questions.Select(question => ByQuestion(asked, question, answers))]);
        }

        return schema;
    }

    private JsonObject ByQuestion(Key asked, Question question, Key answers) => new()
    {
        ["if"] = new JsonObject { ["properties"] = new JsonObject { [asked.Name] = new JsonObject { ["const"] = question.Id } } },
        ["then"] = new JsonObject
        {
            ["properties"] = new JsonObject
            {
                [answers.Name] = new JsonObject { ["additionalProperties"] = Of(QuestionForm.FormOf(question)) },
            },
        },
    };

    private JsonObject Of(Key key)
    {
        string what = key.Form is Form.Shaped shaped ? $"\n\n{FirstLetter.Upper(shaped.What)}." : "";
        JsonObject schema = Of(FirstLetter.Upper(key.Name.Replace('_', ' ').Replace('-', ' ')), key.Meaning + what, Of(key.Form));
        if (key.Form is Form.FreeWords or Form.Shaped && (key.Example ?? (key.Form as Form.Shaped)?.Example) is { } example)
        {
            schema["examples"] = new JsonArray(example);
        }

        return schema;
    }

    // Editors show a description as it is, without the marks of Markdown.
    private static JsonObject Of(string title, string description, JsonObject schema)
    {
        schema.Insert(0, "title", title);
        schema.Insert(1, "description", description.Replace('`', '\''));
        return schema;
    }

    private static JsonObject AnyOf(params JsonNode?[] forms) => new() { ["anyOf"] = new JsonArray(forms) };

    private static JsonArray Types(params string[] types) => new([.. types.Select(type => (JsonNode)type)]);
}
