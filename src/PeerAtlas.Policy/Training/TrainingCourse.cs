using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Training;

/// <summary>A course, or a provider of courses, to which a person can go.</summary>
/// <param name="Id">Its lasting name.</param>
/// <param name="Name">The course or list.</param>
/// <param name="Provider">Who holds it, if known.</param>
/// <param name="Url">Its page, if known.</param>
/// <param name="For">A term of <c>populations</c>: for which kind of peer work it trains.</param>
/// <param name="Hours">Length in hours.</param>
/// <param name="CostUsd">Price in US dollars; 0 for free.</param>
/// <param name="Format">A term of <c>training-formats</c>.</param>
/// <param name="Claim">That it is held: where this was read, for when, and how sure it is.</param>
/// <param name="At">Where it stands.</param>
public sealed record TrainingCourse(
    EntryId Id,
    string Name,
    string? Provider,
    string? Url,
    Term For,
    decimal? Hours,
    decimal? CostUsd,
    Term? Format,
    Claim Claim,
    Place At);
