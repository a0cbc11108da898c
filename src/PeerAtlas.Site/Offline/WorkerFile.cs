using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Searching;
using PeerAtlas.Site.Serving;

namespace PeerAtlas.Site.Offline;

/// <summary>
/// The service worker (<see href="https://www.w3.org/TR/service-workers/"/>), by which what a reader opened works without a network. It
/// bears a version made of the digest of every file of the site, so that browsers learn of each build. It is always there: where the settings switch it
/// off, it is one that takes itself and its copies away.
/// </summary>
public static class WorkerFile
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    /// <summary>The file, made when it is first asked for.</summary>
    /// <param name="site">The site.</param>
    /// <param name="files">Every other file of the site.</param>
    /// <param name="corpus">Gives what the search index is made from; the index itself and its texts are made beside the plan.</param>
    internal static PlannedFile Of(SiteContext site, IReadOnlyList<PlannedFile> files, Func<SearchCorpus> corpus) =>
        new(Reaches.WorkerFile, () => new SiteFile(
            Reaches.WorkerFile,
            Encoding.UTF8.GetBytes(site.Content.Settings.Offline ? Keeping(site, Version(files, corpus())) : Removing(site))));

    private static string Keeping(SiteContext site, string version) => Told(
        new JsonObject
        {
            ["base"] = site.To("/"),
            ["version"] = version,
            ["assets"] = new JsonArray([.. site.Assets.Files.Where(IsOfPages).Select(asset => (JsonNode)site.To("/" + asset.Path))]),
            ["pages"] = new JsonArray(site.To("/"), site.To(Doors.Search.Path), site.To(OfflineRoute.Page.Path)),
            ["offline"] = site.To(OfflineRoute.Page.Path),
            ["search"] = new JsonArray([.. SearchIndexing.Paths.Select(path => (JsonNode)site.To("/" + path))]),
            ["words"] = OfflineWords.ToJson(),
        },
        "keeping.js");

    private static string Removing(SiteContext site) => Told(new JsonObject { ["base"] = site.To("/") }, "removing.js");

    private static string Told(JsonObject site, string script) => $"self.site = {site.ToJsonString(Readable)};\n{Script(script)}";

    // What stands in frames of other sites is not for readers of this one.
    private static bool IsOfPages(SiteFile asset) => !asset.Path.StartsWith("assets/embed.", StringComparison.Ordinal);

    private static string Version(IEnumerable<PlannedFile> files, SearchCorpus corpus)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> digest = stackalloc byte[16];
        foreach (PlannedFile file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path));
            BinaryPrimitives.WriteUInt128BigEndian(digest, file.Digest);
            hash.AppendData(digest);
        }

        hash.AppendData(corpus.ToJson());
        hash.AppendData(Encoding.UTF8.GetBytes(SearchIndexing.Script()));
        hash.AppendData(Encoding.UTF8.GetBytes(Script("keeping.js")));
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }

    private static string Script(string name)
    {
        using StreamReader reader = new(typeof(WorkerFile).Assembly.GetManifestResourceStream($"offline/{name}")!);
        return reader.ReadToEnd();
    }
}
