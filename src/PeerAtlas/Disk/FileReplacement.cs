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

                staged.Add((path, old, WholeFile.Stage(path, file.Content.Span)));
            }

            for (; done < staged.Count; done++)
            {
                File.Move(staged[done].Staged, staged[done].Path, overwrite: true);
            }
        }
        catch (Exception failure)
        {
            // The room that is taken back first is what the old content may need.
            foreach ((_, _, string left) in staged.Skip(done))
            {
                WholeFile.Remove(left);
            }

            foreach ((string path, DataFile old, _) in staged.Take(done))
            {
                WholeFile.Write(path, old.Content.Span);
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
                string staged = WholeFile.Stage(path, file.Content.Span);
                try
                {
                    File.Move(staged, path, overwrite: false);
                }
                catch
                {
                    WholeFile.Remove(staged);
                    throw;
                }

                written.Add(path);
            }
        }
        catch (Exception failure) when (DiskFailure.Is(failure))
        {
            written.ForEach(WholeFile.Remove);
            throw DiskFailure.Stop("cannot write; nothing was written", failure);
        }
    }
}
