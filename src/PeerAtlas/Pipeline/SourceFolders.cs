namespace PeerAtlas.Pipeline;

/// <summary>The folders that are read, as typed.</summary>
/// <param name="Data">The facts.</param>
/// <param name="Input">The texts.</param>
internal sealed record SourceFolders(string Data, string Input);
