using System.Collections.Immutable;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Layout;

/// <summary>The ways into the site that stand on every page.</summary>
public static class MainNavigation
{
    /// <summary>In the header of wide screens and the menu at the foot of every page.</summary>
    public static ImmutableArray<Crumb> Doors { get; } =
    [
        new("/states/", "States"),
        new("/questions/", "Questions"),
        new("/compare/", "Compare"),
        new("/certification/", "Certification"),
        new("/billing/", "Billing"),
        new("/training/", "Training"),
        new("/documents/", "Documents"),
        new("/advocacy/", "Advocacy"),
        new("/learn/", "Learn"),
    ];

    /// <summary>In the menu at the foot only.</summary>
    public static ImmutableArray<Crumb> More { get; } =
    [
        new("/search/", "Search"),
        new("/glossary/", "Glossary"),
        new("/timeline/", "Timeline"),
        new("/changes/", "Newest facts"),
        new("/data/", "Data"),
        new("/about/", "About"),
        new("/about/method/", "Method"),
        new("/about/accessibility/", "Accessibility"),
    ];
}
