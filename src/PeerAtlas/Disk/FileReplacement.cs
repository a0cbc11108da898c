using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Disk;

/// <summary>Lets new contents of files take the place of the old, each in one step: whoever reads sees the old file or the new one.</summary>
internal static class FileReplacement
{
    /// <summary>Replaces files below a folder. When one cannot be replaced, those before it get their old content back.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="before">The files as they were read; one that has changed since is not replaced, and none is.</param>
    /// <param name="after">The same files with their new content.</param>
    public static void Replace(string folder, IReadOnlyList<DataFile> before, IReadOnlyList<DataFile> after)
    {
        List<(string Path, DataFile Old, string Staged)> staged = [];
        int done = 0;
        try
        {
            foreach (DataFile file in after)
            {
                DataFile old = before.First(each => each.Path == file.Path);
                string path = RealPath.Of(Path.Combine(folder, file.Name));
                if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(old.Content.Span))
                {
                    throw StoppedException.EnvironmentFailed($"'{file.Path}' was changed by somebody else meanwhile; nothing was written, try again.");
                }

                staged.Add((path, old, Stage(path, file.Content.Span)));
            }

            for (; done < staged.Count; done++)
            {
                File.Move(staged[done].Staged, staged[done].Path, overwrite: true);
            }
        }
        catch (Exception failure)
        {
            foreach ((string path, DataFile old, _) in staged.Take(done))
            {
                File.Move(Stage(path, old.Content.Span), path, overwrite: true);
            }

            foreach ((_, _, string left) in staged.Skip(done))
            {
                File.Delete(left);
            }

            throw DiskFailure.Is(failure) ? DiskFailure.Stop("cannot write; nothing was changed", failure) : failure;
        }
    }

    /// <summary>Writes new files below a folder, all or none; never in place of one that is there.</summary>
    public static void Create(string folder, IReadOnlyList<DataFile> files)
    {
        List<string> written = [];
        try
        {
            foreach (DataFile file in files)
            {
                string path = Path.Combine(folder, file.Name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                using FileStream stream = new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
                written.Add(path);
                stream.Write(file.Content.Span);
            }
        }
        catch (Exception failure) when (DiskFailure.Is(failure))
        {
            written.ForEach(File.Delete);
            throw DiskFailure.Stop("cannot write; nothing was written", failure);
        }
    }

    // Beside the file, so that it is on the same disk; a name with a dot is passed over by whoever reads the folder.
    private static string Stage(string path, ReadOnlySpan<byte> content)
    {
        string staged = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Environment.ProcessId}.new");
        using (FileStream stream = new(staged, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            stream.Write(content);
            stream.Flush(flushToDisk: true);
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(staged, File.GetUnixFileMode(path));
        }

        return staged;
    }
}
