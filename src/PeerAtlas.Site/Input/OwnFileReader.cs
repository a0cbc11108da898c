using System.Text.RegularExpressions;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Articles;
using PeerAtlas.Site.Content;

namespace PeerAtlas.Site.Input;

/// <summary>
/// Files of the maintainers' own under <c>input/static/</c>, which are copied as they are: <c>CNAME</c>, what stands under
/// <c>.well-known/</c>, proofs of ownership, images, PDFs.
/// </summary>
public static partial class OwnFileReader
{
    /// <summary>The folder below <c>input</c>.</summary>
    public const string Folder = "static/";

    /// <summary>The one folder whose name may begin with a dot (RFC 8615).</summary>
    public const string WellKnown = $"{Folder}.well-known";

    /// <summary>Whether a file of <c>input</c> is one of them, by its name below that folder.</summary>
    public static bool Holds(string name) => name.StartsWith(Folder, StringComparison.Ordinal);

    /// <summary>The size that a file may have in bytes: what Cloudflare Pages takes.</summary>
    public const int MaxBytes = 25 * 1024 * 1024;

    // Disks take 255 letters, and the compressed forms end in three more.
    private const int LongestName = 252;

    /// <summary>The file, or null with a problem in <paramref name="reading"/>.</summary>
    internal static OwnFile? Read(DataFile file, FileReading reading)
    {
        string path = file.Name[Folder.Length..];
        string? wrong = file.Content.Length > MaxBytes ? $"the file is larger than {MaxBytes / 1024 / 1024} MiB; hosts do not take it"
            : path.Split('/').FirstOrDefault(part => !Segment().IsMatch(part) || IdValue.IsDeviceName(part.Split('.')[0].ToLowerInvariant())) is { } bad
                ? $"{Policy.Checking.Wording.Quote(bad)} becomes part of the file's address; name it with letters, digits, '-', '_' and '.', not with '.' at its end, and not as Windows names a device"
            : path.Split('/').FirstOrDefault(part => part.Length > LongestName) is { } tooLong
                ? $"{Policy.Checking.Wording.Quote(tooLong)} has {tooLong.Length} letters, and disks take {LongestName} with what a build adds; shorten it"
            : null;
        if (wrong is null)
        {
            return new OwnFile(path, file.Content);
        }

        reading.Add(new Problem(ArticleChecks.Own.Code, ArticleChecks.Own.Severity, Place.WholeFile(file.Path), wrong));
        return null;
    }

    [GeneratedRegex(@"\A[A-Za-z0-9._-]*[A-Za-z0-9_-]\z")]
    private static partial Regex Segment();
}
