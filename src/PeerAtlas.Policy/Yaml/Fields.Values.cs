using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Yaml;

/// <summary>Single values by key: the plain name for a required one, Optional… for one that may be absent.</summary>
internal readonly partial struct Fields
{
    /// <inheritdoc cref="TextValue.Read"/>
    public string Text(string key) => OptionalText(key) ?? "";

    /// <inheritdoc cref="TextValue.Read"/>
    public string? OptionalText(string key) => Find(key) is { } node ? TextValue.ReadProse(Section, key, node) : null;

    /// <summary>A text that may also be empty, as a unit's name; empty when it is not there.</summary>
    public string TextOrEmpty(string key) =>
        Find(key) is { } node and not Yaml.YamlScalar { Plain: false, Text: "" } ? TextValue.ReadWords(Section, key, node) ?? "" : "";

    /// <summary>A list of texts; empty when it is not there.</summary>
    public ImmutableArray<string> Texts(string key) => [.. TextsAt(key).Select(each => each.Text)];

    /// <summary>The same, each with its place.</summary>
    public ImmutableArray<(string Text, Place At)> TextsAt(string key)
    {
        Section section = Section;
        return
        [
            .. List(key).Select(node => (Text: TextValue.ReadProse(section, key, node), node.At))
                .Where(each => each.Text is not null).Select(each => (each.Text!, each.At)),
        ];
    }

    /// <inheritdoc cref="IdValue.Read"/>
    public string Id(string key) => Find(key) is { } node ? IdValue.Read(Section, key, node) : "";

    /// <inheritdoc cref="UrlValue.Read"/>
    public string Url(string key) => OptionalUrl(key) ?? "";

    /// <inheritdoc cref="UrlValue.Read"/>
    public string? OptionalUrl(string key) => Find(key) is { } node ? UrlValue.Read(Section, key, node) : null;

    /// <inheritdoc cref="PhoneValue.Read"/>
    public string? OptionalPhone(string key) => Find(key) is { } node ? PhoneValue.Read(Section, key, node) : null;

    /// <inheritdoc cref="EmailValue.Read"/>
    public string? OptionalEmail(string key) => Find(key) is { } node ? EmailValue.Read(Section, key, node) : null;

    /// <inheritdoc cref="DateValue.Read"/>
    public FactDate? OptionalDate(string key) => Find(key) is { } node ? DateValue.Read(Section, key, node) : null;

    /// <inheritdoc cref="DateValue.ReadPast"/>
    public FactDate? OptionalPastDate(string key) => Find(key) is { } node ? DateValue.ReadPast(Section, key, node) : null;

    /// <inheritdoc cref="NumberValue.Read"/>
    public decimal? OptionalNumber(string key, decimal least = 0, decimal most = NumberValue.Most) =>
        Find(key) is { } node ? NumberValue.Read(Section, key, node, least, most) : null;

    /// <inheritdoc cref="TermValue.Read(Section, string, Yaml.YamlNode, Vocabulary?)"/>
    public Term Term(string key, Vocabulary? vocabulary) => OptionalTerm(key, vocabulary) ?? TermValue.StandIn;

    /// <inheritdoc cref="TermValue.Read(Section, string, Yaml.YamlNode, Vocabulary?)"/>
    public Term? OptionalTerm(string key, Vocabulary? vocabulary) =>
        Find(key) is { } node ? TermValue.Read(Section, key, node, vocabulary) : null;

    /// <inheritdoc cref="TermValue.ReadWord"/>
    public string? OptionalWord(string key, IReadOnlyCollection<string> words) =>
        Find(key) is { } node ? TermValue.ReadWord(Section, key, node, words) : null;
}
