using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Disk;

/// <summary>What keeps a file from being read.</summary>
/// <param name="Name">Its name below the folder.</param>
/// <param name="Check">Which check found it.</param>
/// <param name="Message">What is wrong and what would be right.</param>
internal sealed record FileFault(string Name, Check Check, string Message)
{
    /// <summary>The same as a problem.</summary>
    /// <param name="before">The folder as typed, with a slash.</param>
    public Problem In(string before) => new(Check.Code, Check.Severity, Place.WholeFile(before + Name), Message);
}
