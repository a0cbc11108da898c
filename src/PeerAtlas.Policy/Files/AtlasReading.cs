using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Policy.Files;

/// <summary>The outcome of reading a data folder.</summary>
/// <param name="Atlas">What was read; null when any problem is an error.</param>
/// <param name="Problems">All problems of all files: errors before warnings, then by file, line and column.</param>
public sealed record AtlasReading(Atlas? Atlas, ImmutableArray<Problem> Problems);
