namespace PeerAtlas.Disk;

/// <summary>Tidies up after builds that were killed.</summary>
internal static class Leftovers
{
    /// <summary>
    /// Puts the old output back when a build was killed while it was aside, then removes what dead builds left behind.
    /// Folders of a build that still runs are not touched.
    /// </summary>
    public static void TidyUp(OutputPlace place)
    {
        try
        {
            Recover(place.Folder);
            foreach (SiblingFolder? folder in SiblingFolder.All(place.Folder, SiblingFolder.New).Concat(SiblingFolder.All(place.Folder, SiblingFolder.Old)))
            {
                if (!folder.IsInUse())
                {
                    Remove(folder.Path);
                }
            }
        }
        catch (Exception failure) when (DiskFailure.Is(failure))
        {
            throw DiskFailure.Stop($"cannot tidy up beside '{place.Typed}'", failure);
        }
    }

    /// <summary>Deletes a folder if it can be deleted; what stays is tried again by the next build.</summary>
    public static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception failure) when (DiskFailure.Is(failure))
        {
            // The site is in place; a leftover costs only room.
        }
    }

    private static void Recover(string output)
    {
        if (Path.Exists(output))
        {
            return;
        }

        SiblingFolder? newest = SiblingFolder.All(output, SiblingFolder.Old)
            .Where(folder => !folder.IsInUse())
            .MaxBy(folder => Directory.GetLastWriteTimeUtc(folder.Path));
        if (newest is not null)
        {
            Directory.Move(newest.Path, output);
        }
    }
}
