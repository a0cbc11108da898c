namespace PeerAtlas.Site.Addresses;

/// <summary>A step of the way from the home page to a page.</summary>
/// <param name="Path">Its address below the root.</param>
/// <param name="Name">Its short name.</param>
public sealed record Crumb(string Path, string Name);
