namespace PeerAtlas.Site.Content;

/// <summary>Where the files of the repository can be read and edited: a forge such as GitHub, GitLab, Codeberg, or one of one's own.</summary>
/// <param name="Template">An address with <see cref="Path"/> in it once, and <see cref="Line"/> where the forge shows a line.</param>
public sealed record ForgeAddress(string Template)
{
    /// <summary>Stands for the path of a file from the root of the repository.</summary>
    public const string Path = "{path}";

    /// <summary>Stands for the number of a line, counted from 1.</summary>
    public const string Line = "{line}";

    /// <summary>The address of a line.</summary>
    /// <param name="path">From the root of the repository, with forward slashes.</param>
    /// <param name="line">Counted from 1.</param>
    public string Of(string path, int line) => Template
        .Replace(Line, line.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace(Path, string.Join('/', path.Split('/').Select(Uri.EscapeDataString)), StringComparison.Ordinal);
}
