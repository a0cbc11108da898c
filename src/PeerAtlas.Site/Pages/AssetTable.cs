using System.Collections.Immutable;
using System.Security.Cryptography;

namespace PeerAtlas.Site.Pages;

/// <summary>
/// The style sheet and scripts that the front-end build made. Each is published under a name that carries a hash of its
/// content, so that a browser may keep it for a year.
/// </summary>
public sealed class AssetTable
{
    private const string ResourcePrefix = "web/";

    private readonly ImmutableSortedDictionary<string, SiteFile> byName;

    private AssetTable(ImmutableSortedDictionary<string, SiteFile> byName) => this.byName = byName;

    /// <summary>Every asset as a file of the site.</summary>
    public IEnumerable<SiteFile> Files => byName.Values;

    /// <summary>The assets built into this program.</summary>
    public static AssetTable Load()
    {
        System.Reflection.Assembly assembly = typeof(AssetTable).Assembly;
        return Of(assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .Select(name => (name[ResourcePrefix.Length..], Bytes(assembly.GetManifestResourceStream(name)!))));
    }

    /// <summary>A table of the given files.</summary>
    /// <param name="assets">Plain names such as <c>site.css</c>, with their bytes.</param>
    public static AssetTable Of(IEnumerable<(string Name, byte[] Content)> assets) => new(
        assets.ToImmutableSortedDictionary(
            asset => asset.Name, asset => new SiteFile(HashedPath(asset.Name, asset.Content), asset.Content), StringComparer.Ordinal));

    /// <summary>The path below the root under which an asset is published.</summary>
    /// <param name="name">Its plain name: <c>site.css</c>.</param>
    /// <exception cref="KeyNotFoundException">The front-end build made no such file.</exception>
    public string Path(string name) => "/" + byName[name].Path;

    private static string HashedPath(string name, byte[] content)
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 5));
        string extension = System.IO.Path.GetExtension(name);
        return $"assets/{name[..^extension.Length]}.{hash}{extension}";
    }

    private static byte[] Bytes(Stream stream)
    {
        using (stream)
        {
            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
    }
}
