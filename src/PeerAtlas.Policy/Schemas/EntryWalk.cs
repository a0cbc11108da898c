using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Schemas;

/// <summary>The kinds of entry that a form leads to.</summary>
internal static class EntryWalk
{
    /// <summary>Each once, in the order in which a reader meets them. Facts that answer questions are told once for all questions.</summary>
    public static ImmutableArray<Keys> Of(Form form)
    {
        List<Keys> found = [];
        Walk(form, found);
        return [.. found];
    }

    private static void Walk(Form form, List<Keys> found)
    {
        switch (form)
        {
            case Form.EntryOf entry:
                Add(entry.Keys, found);
                break;
            case Form.ListOf list:
                Walk(list.Item, found);
                break;
            case Form.OneOrMany one:
                Walk(one.Item, found);
                break;
            case Form.Either either:
                Walk(either.First, found);
                Walk(either.Second, found);
                break;
            case Form.MapOf map:
                Walk(map.Value, found);
                break;
            case Form.Answers answers:
                Add(QuestionForm.KeysOf(null, answers.OfCredentials ? Subject.Credential : Subject.State), found);
                break;
            default:
                break;
        }
    }

    private static void Add(Keys keys, List<Keys> found)
    {
        if (found.Any(each => each.Name == keys.Name))
        {
            return;
        }

        found.Add(keys);
        foreach (Key key in keys.Described)
        {
            Walk(key.Form, found);
        }
    }
}
