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

    /// <summary>Files that change under one name.</summary>
    AllButHashed,

    /// <summary>The answer where nothing is: the page for it, under its own address and, where a host lets one say so, under any.</summary>
    Missing,

    /// <summary>Files for programs, on any site: everything below <c>/api/</c> and <c>/data/</c>.</summary>
    OpenData,
}

/// <summary>Which files a part holds.</summary>
public static class Reaches
{
    private const string MissingPage = "404.html";

    /// <summary>Whether a part holds a file.</summary>
    /// <param name="reach">The part.</param>
    /// <param name="file">Its path below the root, without a slash in front: <c>states/idaho/index.html</c>.</param>
    public static bool Covers(this Reach reach, string file) => reach switch
    {
        Reach.Everything => true,
        Reach.Embeds => IsBelow(file, "embed/"),
        Reach.AllButEmbeds => !IsBelow(file, "embed/"),
        Reach.Hashed => IsBelow(file, "assets/"),
        Reach.AllButHashed => !IsBelow(file, "assets/") && file != MissingPage,
        Reach.Missing => file == MissingPage,
        Reach.OpenData => IsBelow(file, "api/") || IsBelow(file, "data/"),
        _ => throw new ArgumentOutOfRangeException(nameof(reach), reach, "not a part of the site"),
    };

    private static bool IsBelow(string file, string folder) => file.StartsWith(folder, StringComparison.Ordinal);
}
