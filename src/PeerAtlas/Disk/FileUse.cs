using System.Text.RegularExpressions;

namespace PeerAtlas.Disk;

/// <summary>What becomes of a file in a folder that is read.</summary>
internal enum FileUse
{
    /// <summary>It is read.</summary>
    Read,

    /// <summary>A machine or an editor keeps it there; nobody meant it for the site.</summary>
    Ignored,

    /// <summary>It is not read, and whoever put it there is told.</summary>
    PassedOver,

    /// <summary>It does not belong there.</summary>
    Stray,
}

/// <summary>Names of files that editors, machines and merges leave beside what a person wrote.</summary>
internal static partial class LeftFiles
{
    private static readonly string[] Machines =
    [
        ".DS_Store", ".directory", ".editorconfig", ".git", ".gitattributes", ".gitignore", ".gitkeep", ".hg", ".hgignore", ".idea", ".keep", ".prettierignore",
        ".prettierrc", ".svn", ".stfolder", ".vs", ".vscode", ".yamllint", ".yamllint.yml", "4913", "Thumbs.db", "desktop.ini",
    ];

    // Of macOS, Emacs, LibreOffice, NFS, FUSE, GNOME, Safari's sandbox; of Vim, Emacs, JetBrains.
    private static readonly string[] Beginnings = ["._", ".#", ".~lock.", ".nfs", ".fuse_hidden", ".goutputstream-", ".sb-", ".Trash"];
    private static readonly string[] Endings = ["~", ".swp", ".swo", ".swx", "___jb_tmp___", "___jb_old___", ".crdownload", ".part"];

    private static readonly string[] Copies = [".orig", ".rej", ".bak", ".old", ".tmp", ".save", ".copy"];

    /// <summary>What becomes of a file of that name where it would not be read for what it is; null for one that is nothing of the kind.</summary>
    /// <param name="name">Its own name, without its folder.</param>
    public static FileUse? Of(string name) =>
        Machines.Contains(name, StringComparer.OrdinalIgnoreCase) || Beginnings.Any(beginning => name.StartsWith(beginning, StringComparison.Ordinal))
            || Endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal)) || (name.Length > 2 && name[0] == '#' && name[^1] == '#') ? FileUse.Ignored
        : name[0] == '.' || Copies.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ? FileUse.PassedOver
        : null;

    /// <summary>The name of the file whose unsaved or earlier words an editor keeps under a name; null for a name that keeps none.</summary>
    /// <param name="name">The kept file's own name, without its folder.</param>
    public static string? OriginalOf(string name) => KeptWords().Match(name) is { Success: true } kept ? kept.Groups["of"].Value : null;

    // Emacs' ohio.yml~, ohio.yml.~1~ and #ohio.yml#, Vim's .ohio.yml.swp, JetBrains' ohio.yml___jb_old___.
    [GeneratedRegex(@"^(?:#(?<of>.+)#|(?<of>.+)\.~[0-9]+~|(?<of>.+)~|\.(?<of>.+)\.sw[opx]|(?<of>.+)___jb_(?:tmp|old)___)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex KeptWords();

    /// <summary>Whether a file explains its folder to people, and so stands there rightly.</summary>
    public static bool Explains(string name) =>
        Path.GetFileNameWithoutExtension(name) is { } stem && (stem.Equals("README", StringComparison.OrdinalIgnoreCase) || stem.Equals("LICENSE", StringComparison.OrdinalIgnoreCase));
}
