namespace PeerAtlas.Disk;

/// <summary>An output folder that may be written.</summary>
/// <param name="Typed">As the user typed it; used in messages.</param>
/// <param name="Folder">The real, absolute path: where links lead.</param>
internal sealed record OutputPlace(string Typed, string Folder)
{
    /// <summary>Refuses a folder whose replacement would cost someone their files.</summary>
    /// <param name="output">The folder as typed; it need not exist.</param>
    /// <param name="sources">Folders that are read: the output may neither hold them nor lie in them.</param>
    public static OutputPlace Check(string output, params IEnumerable<string> sources)
    {
        OutputPlace place = new(output, RealPath.Of(output));
        foreach (string source in sources)
        {
            string real = RealPath.Of(source);
            if (RealPath.IsWithin(real, place.Folder) || RealPath.IsWithin(place.Folder, real))
            {
                throw StoppedException.WrongCommandLine(
                    $"the output folder '{output}' and '{source}' lie within one another; choose an output folder apart from what is read.");
            }
        }

        place.CheckContents();
        place.CheckWritable();
        return place;
    }

    /// <summary>Refuses, before any work, a place where the site could not be put: where nobody may write, or that is a mount point.</summary>
    private void CheckWritable()
    {
        if (MountPoint.Is(Folder))
        {
            throw StoppedException.EnvironmentFailed($"'{Typed}' is a mount point, which cannot be replaced in one step; use a folder inside it.", null);
        }

        // Beside the output, where it will be written first; or where the first folder that is missing will be made.
        string parent = Path.GetDirectoryName(Folder)!;
        string trial = SiblingFolder.FreshPath(Folder, SiblingFolder.New);
        while (!Directory.Exists(parent) && Path.GetDirectoryName(parent) is { } above)
        {
            (trial, parent) = (Path.Combine(above, Path.GetFileName(trial)), above);
        }

        try
        {
            Directory.CreateDirectory(trial);
            Directory.Delete(trial);
        }
        catch (Exception failure) when (DiskFailure.Is(failure))
        {
            throw DiskFailure.Stop($"cannot write '{Typed}'", failure);
        }
    }

    /// <summary>Refuses a folder that holds anything a build has not written.</summary>
    public void CheckContents()
    {
        if (File.Exists(Folder))
        {
            throw StoppedException.WrongCommandLine($"the output '{Typed}' is a file, not a folder.");
        }

        if (!Directory.Exists(Folder))
        {
            return;
        }

        try
        {
            if (Path.Exists(Path.Combine(Folder, ".git")))
            {
                throw StoppedException.WrongCommandLine(
                    $"the output folder '{Typed}' holds a git repository, which a build would delete; choose another folder.");
            }

            if (!OutputMarker.IsIn(Folder) && Directory.EnumerateFileSystemEntries(Folder).Any())
            {
                throw StoppedException.WrongCommandLine(
                    $"the output folder '{Typed}' is not empty and was not made by peeratlas; empty it or choose another folder.");
            }
        }
        catch (Exception failure) when (DiskFailure.Is(failure))
        {
            throw DiskFailure.Stop($"cannot look into '{Typed}'", failure);
        }
    }
}
