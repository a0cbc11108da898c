using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Yaml;

/// <summary>Terms of a fixed list.</summary>
internal static class TermValue
{
    /// <summary>Takes the place of a term that could not be read.</summary>
    public static readonly Term StandIn = new("", "");

    /// <summary>
    /// The term; null, and one problem, when the list does not have it. Without a list, since the codebook could not be
    /// read, any word passes.
    /// </summary>
    public static Term? Read(Section section, string key, YamlNode node, Vocabulary? vocabulary) =>
        vocabulary is null
            ? TextValue.Read(section, key, node) is null ? null : StandIn
            : Read(section, key, node, vocabulary.Terms);

    /// <inheritdoc cref="Read(Section, string, YamlNode, Vocabulary?)"/>
    public static Term? Read(Section section, string key, YamlNode node, ImmutableArray<Term> terms)
    {
        if (TextValue.Read(section, key, node) is not { } text)
        {
            return null;
        }

        foreach (Term term in terms)
        {
            if (term.Id == text)
            {
                return term;
            }
        }

        Report(section, key, node, text, [.. terms.Select(term => term.Id)]);
        return null;
    }

    /// <summary>One of a few words that belong to the format itself; null, and one problem, for any other.</summary>
    public static string? ReadWord(Section section, string key, YamlNode node, IReadOnlyCollection<string> words)
    {
        if (TextValue.Read(section, key, node) is not { } text || words.Contains(text))
        {
            return (node as YamlScalar)?.Text.Trim();
        }

        Report(section, key, node, text, words);
        return null;
    }

    private static void Report(
        Section section, string key, YamlNode node, string text, IReadOnlyCollection<string> words) =>
        section.Report(ValueChecks.Term, node.At,
            $"'{key}' is {Wording.Quote(text)}, not one of {Wording.List(words)}{Wording.DidYouMean(Meant(text), words)}");

    // What editors and other formats write for the answers of this one.
    private static string Meant(string text) => text.Trim('“', '”', '‘', '’', '"', '\'', '«', '»').ToLowerInvariant() switch
    {
        "true" or "y" or "on" => "yes",
        "false" or "n" or "off" => "no",
        "partial" or "partly" or "in part" or "partially" or "some" => "limited",
        "unknown" or "not clear" or "unsure" => "unclear",
        var word => word,
    };
}
