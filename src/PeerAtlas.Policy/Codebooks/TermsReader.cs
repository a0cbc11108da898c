using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Terms;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Codebooks;

/// <summary>Reads lists of terms: each an id with a name, or with a name and a meaning.</summary>
internal static class TermsReader
{
    /// <summary>A term that has a meaning beside its name.</summary>
    public static readonly Keys Keys = new(
        "term",
        "A term of a fixed list.",
        [new("name", Yaml.Form.Words, "As a reader sees it.", "Public agency")],
        [new("meaning", Yaml.Form.Words, "A whole sentence in a reader's words.", "A page, manual or letter of a state agency.")]);

    // Ids may hold spaces.
    private static readonly Form TermId = new Form.Shaped("an id", "some-term", "^[a-z0-9]+([- ][a-z0-9]+)*$");

    /// <summary>Takes note of what a term has beside its name and meaning.</summary>
    /// <param name="term">The term.</param>
    /// <param name="fields">What stands with it; null when it is written as a name alone.</param>
    public delegate void TraitReader(Term term, Fields? fields);

    /// <summary>All terms, in order. Ids may hold spaces, as the unit "15 minutes" does.</summary>
    /// <param name="node">The list.</param>
    /// <param name="section">Where problems go.</param>
    /// <param name="subject">Of what the question is asked whose terms they are; null for a vocabulary.</param>
    /// <param name="keys">The keys of a term written as a mapping, where there are more than a name and a meaning.</param>
    /// <param name="traits">Reads those keys.</param>
    public static ImmutableArray<Term> Read(
        YamlNode node, Section section, Subject? subject = null, Keys? keys = null, TraitReader? traits = null)
    {
        ImmutableArray<Term>.Builder terms = ImmutableArray.CreateBuilder<Term>();
        foreach (YamlEntry entry in Fields.Entries(node, section))
        {
            string id = entry.Key.Text;
            IdValue.Check(section, "id", id.Replace(' ', '-'), entry.Key);
            Fields? fields = entry.Value is YamlScalar ? null : Fields.Of(entry.Value, section.In(id), keys ?? Keys);
            Term term = fields is { } mapping
                ? ReadMeaning(id, mapping, subject)
                : new Term(id, TextValue.ReadWords(section, id, entry.Value) ?? "");
            terms.Add(term);
            traits?.Invoke(term, fields);
        }

        if (terms.Count == 0 && node is YamlMapping)
        {
            section.Report(CodebookChecks.Codebook, node.At, "the list has no terms; name at least one");
        }

        return terms.ToImmutable();
    }

    /// <summary>The form of a list of terms.</summary>
    /// <param name="keys">The keys of a term written as a mapping.</param>
    public static Form Form(Keys keys) => new Form.MapOf(TermId, new Form.Either(Yaml.Form.Words, Yaml.Form.Entry(keys)));

    /// <summary>Reports a placeholder that no page fills in.</summary>
    public static void CheckPlaceholders(Section section, string key, string sentence, Place at, Subject? subject)
    {
        string[] known = subject switch
        {
            Subject.State => ["{state}"],
            Subject.Credential => ["{state}", "{credential}"],
            _ => [],
        };
        for (int start = sentence.IndexOf('{', StringComparison.Ordinal); start >= 0;
            start = sentence.IndexOf('{', start + 1))
        {
            int end = sentence.IndexOf('}', start);
            string placeholder = end < 0 ? sentence[start..] : sentence[start..(end + 1)];
            if (!known.Contains(placeholder))
            {
                section.Report(CodebookChecks.Codebook, at,
                    $"'{key}' holds {Wording.Quote(placeholder)}, which nothing fills in{Wording.DidYouMean(placeholder, known)}");
                return;
            }
        }
    }

    private static Term ReadMeaning(string id, Fields fields, Subject? subject)
    {
        string? meaning = fields.OptionalText("meaning");
        CheckPlaceholders(fields.Section, "meaning", meaning ?? "", fields.PlaceOf("meaning"), subject);
        return new Term(id, fields.Text("name"), meaning);
    }
}
