using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Glossary;

/// <summary>The words of the field.</summary>
public static class GlossaryRoute
{
    /// <summary>The page.</summary>
    public static Page Page { get; } = new(
        Doors.Glossary.Path,
        "Glossary",
        "The words of peer support and Medicaid in plain language.",
        [],
        Page.MadeBy<GlossaryPage>());
}
