namespace PeerAtlas.Disk;

/// <summary>Writes a file beside its place first, on the disk itself, so that whoever reads, and whatever fails, meets no half of it.</summary>
internal static class WholeFile
{
    /// <summary>Lets content take the place of a file, or be a new one, in one step. When that fails nothing is left behind.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        string staged = Stage(path, content);
        try
        {
            File.Move(staged, path, overwrite: true);
        }
        catch
        {
            Remove(staged);
            throw;
        }
    }

    /// <summary>
    /// Writes content beside its place, on the same disk, with the rights of the file that is there; gives the path. A name with a dot is passed
    /// over by whoever reads the folder. When that fails nothing is left behind.
    /// </summary>
    public static string Stage(string path, ReadOnlySpan<byte> content)
    {
        string staged = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Environment.ProcessId}.new");
        try
        {
            using (FileStream stream = new(staged, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(path))
            {
                File.SetUnixFileMode(staged, File.GetUnixFileMode(path));
            }

            return staged;
        }
        catch
        {
            Remove(staged);
            throw;
        }
    }

    /// <summary>Takes away what was staged, if that can be done: the failure that led here is told, not one of tidying up.</summary>
    public static void Remove(string staged)
    {
        try
        {
            File.Delete(staged);
        }
        catch (Exception failure) when (DiskFailure.Is(failure))
        {
            // What is left has a name that is passed over.
        }
    }
}
