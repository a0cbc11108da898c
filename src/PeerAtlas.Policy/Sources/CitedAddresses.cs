using System.Collections.Immutable;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Sources;

/// <summary>Reads the addresses that a national file cites for an entry.</summary>
internal static class CitedAddresses
{
    /// <summary>The address under <c>source_url</c>, then those under <c>other_source_url</c> and <c>other_source_urls</c>.</summary>
    public static ImmutableArray<string> Read(Fields fields)
    {
        string main = fields.Url("source_url");
        return fields.OptionalUrl("other_source_url") is { } other
            ? [main, other, .. fields.Urls("other_source_urls")]
            : [main, .. fields.Urls("other_source_urls")];
    }
}
