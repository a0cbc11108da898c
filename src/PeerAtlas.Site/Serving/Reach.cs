using System.Collections.Immutable;

namespace PeerAtlas.Site.Serving;

/// <summary>The part of the site whose responses carry a header.</summary>
public enum Reach
{
    /// <summary>Every response.</summary>
    Everything,

    /// <summary>Pages made to be framed by other sites: everything below <c>/embed/</c>.</summary>
    Embeds,

    /// <summary>What nobody may frame.</summary>
    AllButEmbeds,

    /// <summary>Files whose name carries a hash of their content: everything below <c>/assets/</c>.</summary>
    Hashed,

    /// <summary>The service worker, by which a browser learns that the site has changed.</summary>
    Worker,

    /// <summary>Files that change under one name.</summary>
    AllButHashed,

    /// <summary>The answer where nothing is: the page for it, under its own address and, where a host lets one say so, under any.</summary>
    Missing,

    /// <summary>Files for programs, on any site: everything below <c>/api/</c> and <c>/data/</c>.</summary>
    OpenData,

    /// <summary>What other sites may load into their pages: embeds, files for programs, pictures.</summary>
    Shared,

    /// <summary>What no other site may load into its pages.</summary>
    AllButShared,
}

/// <summary>Which files a part holds.</summary>
public static class Reaches
{
    /// <summary>The service worker, at the root, since it has to do with what stands below it.</summary>
    public const string WorkerFile = "sw.js";

    private const string MissingPage = "404.html";

    /// <summary>Whether a part holds a file.</summary>
    /// <param name="reach">The part.</param>
    /// <param name="file">Its path below the root, without a slash in front: <c>states/idaho/index.html</c>.</param>
    public static bool Covers(this Reach reach, string file) => reach switch
    {
        Reach.Everything => true,
        Reach.Embeds => IsBelow(file, "embed/"),
        Reach.AllButEmbeds or Reach.AllButHashed or Reach.AllButShared => !reach.LeavesOut().Any(part => part.Covers(file)),
        Reach.Hashed => IsBelow(file, "assets/"),
        Reach.Worker => file == WorkerFile,
        Reach.Missing => file == MissingPage,
        Reach.OpenData => IsBelow(file, "api/") || IsBelow(file, "data/"),
        Reach.Shared => Reach.Embeds.Covers(file) || Reach.OpenData.Covers(file) || IsBelow(file, "pictures/"),
        _ => throw new ArgumentOutOfRangeException(nameof(reach), reach, "not a part of the site"),
    };

    /// <summary>The parts that a part is all but; none for one that is told by what it holds.</summary>
    /// <param name="reach">The part.</param>
    public static ImmutableArray<Reach> LeavesOut(this Reach reach) => reach switch
    {
        Reach.AllButEmbeds => [Reach.Embeds],
        Reach.AllButHashed => [Reach.Missing, Reach.Hashed, Reach.Worker],
        Reach.AllButShared => [Reach.Shared],
        _ => [],
    };

    private static bool IsBelow(string file, string folder) => file.StartsWith(folder, StringComparison.Ordinal);
}
