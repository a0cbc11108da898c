using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Dates;

namespace PeerAtlas.Policy.Timeline;

/// <summary>A dated national event.</summary>
/// <param name="Date">As exact as its source.</param>
/// <param name="Event">What happened, as the source states it.</param>
/// <param name="SourceUrls">Where it was read, the main one first.</param>
/// <param name="At">Where it stands.</param>
public sealed record Milestone(FactDate Date, string Event, ImmutableArray<string> SourceUrls, Place At)
{
    /// <summary>How many states certify peer specialists by the count that the event tells, DC left out; null when it tells none.</summary>
    public int? StatesCertifying { get; init; }

    /// <summary>How many states pay for some peer support through Medicaid by the count that the event tells, DC left out; null when it tells none.</summary>
    public int? StatesPaying { get; init; }
}
