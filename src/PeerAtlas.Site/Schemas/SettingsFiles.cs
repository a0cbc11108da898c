using System.Collections.Immutable;
using PeerAtlas.Policy.Schemas;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Input;
using PeerAtlas.Site.Searching;

namespace PeerAtlas.Site.Schemas;

/// <summary>The kinds of YAML file of the folder of texts and settings, each with what its reader takes.</summary>
internal static class SettingsFiles
{
    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<DescribedFile> All =
    [
        Of("site", SiteContentReader.SettingsName, SettingsFile.Keys),
        Of("links", RefusingHostsFile.Name, RefusingHostsFile.Keys),
        Of("search-synonyms", SearchWordsFile.Name, SearchWordsFile.Keys),
    ];

    private static DescribedFile Of(string name, string file, Keys keys) => new(name, "input/" + file, keys.Meaning, Form.Entry(keys));
}
