using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Policy.Glossary;

/// <summary>A term that a reader meets, in plain words.</summary>
/// <param name="Term">As it is mostly written.</param>
/// <param name="Definition">In plain words.</param>
/// <param name="Also">Other names for the same thing.</param>
/// <param name="SourceUrl">Where a definition was read; null for one in our own words.</param>
/// <param name="At">Where it stands.</param>
public sealed record GlossaryEntry(
    string Term, string Definition, ImmutableArray<string> Also, string? SourceUrl, Place At);
