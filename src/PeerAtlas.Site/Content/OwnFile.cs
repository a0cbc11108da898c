namespace PeerAtlas.Site.Content;

/// <summary>A file of the maintainers' own, copied as it is.</summary>
/// <param name="Path">Its path below the site's root: <c>.well-known/security.txt</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record OwnFile(string Path, ReadOnlyMemory<byte> Content);
