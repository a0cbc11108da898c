using System.Collections.Immutable;
using PeerAtlas.Disk;
using PeerAtlas.Indexing;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Files;
using PeerAtlas.Site.Building;
using PeerAtlas.Site.Input;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Browser.Tests.Running;

/// <summary>The site of this repository's facts and texts, written as a build writes it and served by nginx as we say it should be.</summary>
internal sealed class ServedSite : IAsyncDisposable
{
    private static readonly DateOnly Today = Repository.Today;
    private readonly DirectoryInfo temporary = Directory.CreateTempSubdirectory("peeratlas-served-");
    private Nginx? nginx;

    private ServedSite()
    {
    }

    /// <summary>The site's root as it is served: <c>http://localhost:40123/</c>, or <c>http://localhost:40123/name/</c>.</summary>
    public required Uri Address { get; init; }

    /// <summary>The facts that the site shows.</summary>
    public required Atlas Atlas { get; init; }

    /// <summary>Every file of the site, without the compressed forms.</summary>
    public required ImmutableArray<SiteFile> Files { get; init; }

    /// <summary>Builds the site and serves it.</summary>
    /// <param name="published">The address for which it is built; without one, the address at which it is served.</param>
    public static async Task<ServedSite> Start(Uri? published = null)
    {
        var facts = AtlasReader.Read(Repository.Files("data", ".yml", ".yaml"), Today);
        var texts = SiteContentReader.Read(Repository.Files("input", ".yml", ".md"));
        if (facts.Atlas is not { } atlas || texts.Content is not { } content)
        {
            var errors = facts.Problems.Concat(texts.Problems).Where(problem => problem.Severity == Severity.Error);
            throw new InvalidOperationException($"The facts or texts of this repository have errors:\n{string.Join('\n', errors)}");
        }

        // The address is needed while the site is built, long before it is served there.
        using var port = new HeldPort();
        var address = new Uri($"http://localhost:{port.Number}{published?.AbsolutePath ?? "/"}");
        var plan = SitePlan.Of(new SiteRequest(atlas, content, published ?? address, Today));
        var search = Task.Run(() => SearchIndex.Of(plan.Corpus!()));
        var site = new ServedSite { Atlas = atlas, Address = address, Files = [.. plan.Files(), .. await search] };
        try
        {
            await site.Serve(port);
            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await (nginx?.DisposeAsync() ?? ValueTask.CompletedTask);
        temporary.Delete(recursive: true);
    }

    private async Task Serve(HeldPort port)
    {
        var path = Address.AbsolutePath.TrimEnd('/');
        var root = Path.Combine(temporary.FullName, "root");
        var output = root + path;
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        using (var staged = StagedOutput.Write(OutputPlace.Check(output), Files, precompress: true))
        {
            staged.TakePlace();
        }

        nginx = await Nginx.Start(temporary.FullName, root, path, port);
    }
}
