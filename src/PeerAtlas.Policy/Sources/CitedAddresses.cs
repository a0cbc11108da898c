using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Sources;

/// <summary>
/// Reads where an entry of a national file was read: an address, or the id of a document of <c>sources/</c>, which stands for the address
/// of that document. One that <c>sources/</c> has is cited by its id, so that it is one document everywhere.
/// </summary>
internal static class CitedAddresses
{
    /// <summary>The keys under which addresses stand: the required one, then those of further ones.</summary>
    public static readonly ImmutableArray<Key> Keys =
    [
        new("source_url", Form.CitedAddress, "Where it was read."),
        new("other_source_url", Form.CitedAddress, "Where else it was read."),
        new("other_source_urls", Form.List(Form.CitedAddress), "Where else it was read, when at several places.", "[gao-19-41, https://example.gov/page]"),
    ];

    /// <summary>What stands under <c>source_url</c>, then what stands under <c>other_source_url</c> and <c>other_source_urls</c>.</summary>
    public static ImmutableArray<string> Read(Fields fields, SharedSources shared)
    {
        string main = One(fields, "source_url", shared) ?? "";
        return One(fields, "other_source_url", shared) is { } other
            ? [main, other, .. Many(fields, "other_source_urls", shared)]
            : [main, .. Many(fields, "other_source_urls", shared)];
    }

    /// <summary>The address under a key; null when it is not there or cannot be read.</summary>
    public static string? One(Fields fields, string key, SharedSources shared) =>
        fields.Find(key) is { } node ? Address(fields.Section, key, node, shared) : null;

    /// <summary>A list of them; empty when it is not there.</summary>
    public static ImmutableArray<string> Many(Fields fields, string key, SharedSources shared)
    {
        Section section = fields.Section;
        return [.. fields.List(key).Select(node => Address(section, key, node, shared)).OfType<string>()];
    }

    private static string? Address(Section section, string key, YamlNode node, SharedSources shared)
    {
        if (node is YamlScalar { Text: var text } && IdValue.Is(text.Trim()))
        {
            return Named(section, key, node, text.Trim(), shared);
        }

        string? url = UrlValue.Read(section, key, node);
        if (url is not null && shared.At(url) is { } known)
        {
            section.Report(SourceChecks.TwoIds, node.At,
                $"'{key}' is the address of the document that {known.At} defines as '{known.Id}'; write '{key}: {known.Id}'");
        }

        return url;
    }

    private static string? Named(Section section, string key, YamlNode node, string id, SharedSources shared)
    {
        if (shared.ById.TryGetValue(id, out Source? source))
        {
            return source.Url;
        }

        if (shared.AllRead)
        {
            section.Report(SourceChecks.Undefined, node.At,
                $"'{key}' is {Wording.Quote(id)}, which is neither an address nor defined in sources/{Wording.DidYouMean(id, shared.ById.Keys)}");
        }

        return null;
    }
}
