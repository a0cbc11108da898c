using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Site.Content;

namespace PeerAtlas.Site.Input;

/// <summary>The outcome of reading the folder <c>input</c>.</summary>
/// <param name="Content">What was read; null when any problem is an error.</param>
/// <param name="Problems">All problems of all files.</param>
public sealed record SiteContentReading(SiteContent? Content, ImmutableArray<Problem> Problems);
