using Microsoft.Win32.SafeHandles;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Disk;

/// <summary>A whole new output beside the old one, ready to take its place. Disposing removes whichever is not wanted.</summary>
internal sealed class StagedOutput : IDisposable
{
    private readonly OutputPlace _place;
    private readonly string _folder;
    private readonly EarlierOutput? _earlier;
    private readonly Precompressing? _precompress;
    private readonly ContentDigest _digest = new();
    private UnixFileMode _mode;

    private StagedOutput(OutputPlace place, string folder, EarlierOutput? earlier, Precompressing? precompress) =>
        (_place, _folder, _earlier, _precompress) = (place, folder, earlier, precompress);

    /// <summary>Writes every file, and the marker, into a fresh folder beside the output.</summary>
    /// <param name="place">The output.</param>
    /// <param name="files">All of its files.</param>
    /// <param name="precompress">Whether each text file's compressed forms are written beside it.</param>
    public static StagedOutput Write(OutputPlace place, IReadOnlyCollection<SiteFile> files, bool precompress = false)
    {
        EarlierOutput? earlier = EarlierOutput.In(place.Folder);
        return Write(
            place, [.. files.Select(file => file.Path)], staged => Parallel.ForEach(files, staged.Add), precompress ? new Precompressing(earlier) : null, earlier: earlier);
    }

    /// <summary>The same of files that are made meanwhile.</summary>
    /// <param name="place">The output.</param>
    /// <param name="paths">The paths of all files.</param>
    /// <param name="make">Makes the files and adds each, from as many threads as it likes.</param>
    /// <param name="precompress">How each text file's compressed forms are written beside it; null for no forms.</param>
    /// <param name="note">What is noted of the output, by its digest; null for nothing.</param>
    /// <param name="earlier">The output that has what is the same again; null for none.</param>
    public static StagedOutput Write(
        OutputPlace place, IReadOnlyCollection<string> paths, Action<StagedOutput> make, Precompressing? precompress, Func<string, OutputNote>? note = null, EarlierOutput? earlier = null)
    {
        SiteFilePath.CheckAll(paths);
        Leftovers.TidyUp(place);
        StagedOutput staged = new(place, SiblingFolder.FreshPath(place.Folder, SiblingFolder.New), earlier, precompress);
        try
        {
            Directory.CreateDirectory(staged._folder);
            staged._mode = ModeOfNewFiles(staged._folder);
            make(staged);
            staged.WriteFile(OutputMarker.FileName, OutputMarker.Content(note?.Invoke(staged._digest.Value)));
            return staged;
        }
        catch (Exception failure)
        {
            staged.Dispose();
            throw DiskFailure.Is(failure) ? DiskFailure.Stop($"cannot write '{place.Typed}'", failure) : failure;
        }
    }

    /// <summary>One of its files.</summary>
    public SiteFile Read(string path) => new(path, File.ReadAllBytes(Path.Combine(_folder, path)));

    /// <summary>Waits until the disk keeps every file, and takes the old output's place in one step.</summary>
    public void TakePlace()
    {
        try
        {
            Durability.Keep(_folder);
        }
        catch (Exception failure) when (DiskFailure.Is(failure))
        {
            throw DiskFailure.Stop($"cannot write '{_place.Typed}'", failure);
        }

        _place.CheckContents();
        try
        {
            FolderSwap.Put(_folder, _place.Folder);
        }
        catch (Exception failure) when (DiskFailure.Is(failure))
        {
            throw DiskFailure.Stop($"cannot replace '{_place.Typed}'", failure);
        }
    }

    /// <summary>Removes the staged copy or, once it has taken its place, the old output.</summary>
    public void Dispose() => Leftovers.Remove(_folder);

    // What the system makes of the wish that everybody may read: no program can ask for it, so a file tells.
    private static UnixFileMode ModeOfNewFiles(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return UnixFileMode.None;
        }

        string trial = Path.Combine(folder, OutputMarker.FileName);
        using (File.OpenHandle(trial, FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
        }

        UnixFileMode mode = File.GetUnixFileMode(trial);
        File.Delete(trial);
        return mode;
    }

    /// <summary>Writes a file, with its compressed forms where that is asked for. Each form is dropped as soon as it is on disk, so that memory holds a few of them at a time.</summary>
    public void Add(SiteFile file)
    {
        WriteFile(file.Path, file.Content.Span);
        foreach (SiteFile form in _precompress is { } forms ? CompressedForms.Of(file, forms.Earlier) : [])
        {
            WriteFile(form.Path, form.Content.Span);
        }
    }

    /// <summary>Takes a file over from the old output, with its compressed forms where there are such, and without looking at more of it than that it is as it was.</summary>
    /// <returns>The number of its bytes (<see cref="ContentDigest"/>), and how many they are; null where it must be made, and nothing is there.</returns>
    public (UInt128 Hash, long Length)? TakeOver(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, path))!);
        List<string> taken = [];
        foreach (string name in (string[])[path, .. _precompress is null ? [] : CompressedForms.PathsOf(path)])
        {
            if (!IsTakenOver(name))
            {
                taken.ForEach(other => File.Delete(Path.Combine(_folder, other)));
                return null;
            }

            taken.Add(name);
        }

        return (_digest.Of(path)!.Value, new FileInfo(Path.Combine(_folder, path)).Length);
    }

    private bool IsTakenOver(string path)
    {
        if (_earlier?.Share(path, Path.Combine(_folder, path), _mode) is { } hash)
        {
            _digest.Add(path, hash);
            return true;
        }

        // As it was, but another's to read, or on a disk without second names.
        if (_earlier?.Read(path) is { } content)
        {
            WriteFile(path, content);
            return true;
        }

        return false;
    }

    /// <summary>Writes a file that does not exist yet: half the system calls of the usual way, which counts with thousands of files.</summary>
    private void WriteFile(string path, ReadOnlySpan<byte> content)
    {
        _digest.Add(path, content);
        string name = Path.Combine(_folder, path);
        // Beside the pages and not before them: thousands of folders take a disk longer than their files.
        Directory.CreateDirectory(Path.GetDirectoryName(name)!);
        if (_earlier?.Has(path, content) == true && _earlier.Share(path, name, _mode) is not null)
        {
            return;
        }

        using SafeFileHandle file = File.OpenHandle(name, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(file, content, fileOffset: 0);
    }
}
