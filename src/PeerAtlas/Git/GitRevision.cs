using System.Formats.Tar;
using PeerAtlas.Disk;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Git;

/// <summary>Reads the facts of a revision of the repository, by the git that is installed. Nothing is checked out or written.</summary>
internal static class GitRevision
{
    /// <summary>The files of the data folder as a revision has them.</summary>
    /// <param name="revision">A branch, a tag, a commit, <c>HEAD~3</c>.</param>
    /// <param name="folder">The data folder, as typed; it need not exist now.</param>
    /// <exception cref="StoppedException">There is no such revision, or it has no such folder; or git is missing or failed.</exception>
    public static FolderReading Read(string revision, string folder)
    {
        string root = GitProgram.Text(GitProgram.Run(".", "rev-parse", "--show-toplevel") ?? throw StoppedException.WrongCommandLine(
            $"'{revision}' is no folder, and no git revision either: this folder is in no git repository."));
        string commit = GitProgram.Text(GitProgram.Run(".", "rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision}^{{commit}}") ?? throw StoppedException.WrongCommandLine(
            $"'{revision}' is neither a folder nor a git revision here{(GitProgram.IsShallow(root) ? "; this shallow clone lacks older ones (git fetch --unshallow)" : "")}."));
        string path = PathOf(root, folder);
        byte[] archive = GitProgram.Run(root, "archive", "--format=tar", $"{commit}:{path}") ?? throw StoppedException.WrongCommandLine(
            $"the revision '{revision}' has no folder '{(path.Length == 0 ? "." : path)}' (--data).");
        string shown = $"{revision}:{(path.Length == 0 ? "" : $"{path}/")}";
        return Reading(archive, shown);
    }

    /// <summary>The data folder, below the root of the repository, with slashes; empty for the root itself.</summary>
    public static string PathOf(string root, string folder)
    {
        if (Path.IsPathRooted(folder))
        {
            return Slashed(Path.GetRelativePath(root, folder));
        }

        string prefix = GitProgram.Run(".", "rev-parse", "--show-prefix") is { } output ? GitProgram.Text(output) : "";
        string whole = Path.GetFullPath(Path.Combine(root, prefix, folder));
        return Slashed(Path.GetRelativePath(root, whole));
    }

    private static string Slashed(string path) => path == "." ? "" : path.Replace(Path.DirectorySeparatorChar, '/');

    // A link among the files of the folder is what it leads to, as on disk; what another leads to is in no revision.
    private static FolderReading Reading(byte[] archive, string shown)
    {
        Dictionary<string, ReadOnlyMemory<byte>> plain = new(StringComparer.Ordinal);
        Dictionary<string, string> links = new(StringComparer.Ordinal);
        using TarReader reader = new(new MemoryStream(archive));
        while (reader.GetNextEntry() is { } entry)
        {
            if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile)
            {
                byte[] bytes = new byte[Math.Min(entry.Length, DataFile.MaxBytes + 1)];
                entry.DataStream?.ReadExactly(bytes);
                plain[entry.Name] = bytes;
            }
            else if (entry.EntryType == TarEntryType.SymbolicLink)
            {
                links[entry.Name] = entry.LinkName;
            }
        }

        Dictionary<string, ReadOnlyMemory<byte>> led = new(StringComparer.Ordinal);
        foreach (string name in links.Keys.Where(FolderReading.IsData))
        {
            string? target = name;
            for (int step = 0; step < links.Count && target is not null && links.TryGetValue(target, out string? next); step++)
            {
                target = PathFrom(target, next);
            }

            if (target is not null && plain.TryGetValue(target, out ReadOnlyMemory<byte> content))
            {
                led[name] = content;
            }
        }

        string[] nowhere = [.. links.Keys.Where(name => !led.ContainsKey(name) && (FolderReading.IsData(name) || MayBeFolder(name)))];
        return new FolderReading(
            shown,
            [.. plain.Where(file => FolderReading.IsData(file.Key)).Concat(led).OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => new DataFile(shown + file.Key, file.Key, file.Value))],
            [.. nowhere.Order(StringComparer.Ordinal).Select(name => new FileFault(name, FileChecks.NoFile, $"a link to '{links[name]}' stands here, which is no file of the revision's folder").In(shown))]);
    }

    // A folder of facts has a name without an ending.
    private static bool MayBeFolder(string name) => !Path.GetFileName(name).Contains('.', StringComparison.Ordinal) && !name.Split('/').Any(part => part.StartsWith('.'));

    // A target is relative to the folder of its link; null for one that leads out.
    private static string? PathFrom(string link, string target)
    {
        if (target.StartsWith('/'))
        {
            return null;
        }

        List<string> path = [.. link.Split('/')[..^1]];
        foreach (string part in target.Split('/').Where(part => part is not ("" or ".")))
        {
            if (part != "..")
            {
                path.Add(part);
            }
            else if (path.Count == 0)
            {
                return null;
            }
            else
            {
                path.RemoveAt(path.Count - 1);
            }
        }

        return string.Join('/', path);
    }
}
