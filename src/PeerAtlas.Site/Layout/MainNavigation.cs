using System.Collections.Immutable;
using PeerAtlas.Site.Addresses;

namespace PeerAtlas.Site.Layout;

/// <summary>The ways into the site that stand on every page.</summary>
public static class MainNavigation
{
    /// <summary>In the header of wide screens and the menu at the foot of every page.</summary>
    public static ImmutableArray<Crumb> Main { get; } =
    [
        Doors.States,
        Doors.Questions,
        Doors.Compare,
        Doors.Certification,
        Doors.Billing,
        Doors.Training,
        Doors.Documents,
        Doors.Advocacy,
        Doors.Learn,
        new(Doors.Changes.Path, "Changes"),
    ];

    /// <summary>In the menu at the foot only.</summary>
    public static ImmutableArray<Crumb> More { get; } =
    [
        Doors.Search,
        Doors.Glossary,
        Doors.Timeline,
        Doors.Data,
        Doors.About,
        Doors.Method,
        Doors.Accessibility,
    ];
}
