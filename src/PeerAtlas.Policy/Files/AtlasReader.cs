namespace PeerAtlas.Policy.Files;

/// <summary>Reads a data folder into an <see cref="Atlas"/>.</summary>
public static class AtlasReader
{
    /// <summary>Reads and checks every file; all problems of all files in one run.</summary>
    /// <param name="files">The files below the data folder, in any order.</param>
    /// <param name="today">The day against which dates are judged.</param>
    public static AtlasReading Read(IEnumerable<DataFile> files, DateOnly today) => throw new NotImplementedException();
}
