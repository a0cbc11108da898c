namespace PeerAtlas.Site.Content;

/// <summary>Terms under which others may use something, in full where its address leads.</summary>
/// <param name="Id">By the list of SPDX (<see href="https://spdx.org/licenses/"/>): <c>CC-BY-4.0</c>.</param>
/// <param name="Name">As a reader sees it.</param>
/// <param name="Url">Its text.</param>
public sealed record License(string Id, string Name, Uri Url);
