using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Dates;

namespace PeerAtlas.Policy.Links;

/// <summary>One place at which an external address is written.</summary>
/// <param name="Url">As it is written there.</param>
/// <param name="At">Where. An address within a longer text of a YAML file stands where that text begins.</param>
/// <param name="Archived">The stored copy that the same source names; null for none.</param>
/// <param name="Checked">When a person last opened the source that the address belongs to; null for never, or where it belongs to no source.</param>
public sealed record LinkUse(string Url, Place At, string? Archived, FactDate? Checked);
