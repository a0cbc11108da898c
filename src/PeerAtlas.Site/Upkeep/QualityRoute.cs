using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Upkeep;

/// <summary>The page on how well the facts are proved.</summary>
public static class QualityRoute
{
    /// <summary>The page.</summary>
    public static Page Page { get; } = new(
        Doors.Quality.Path,
        "How good the data is",
        "How much is known by state and by question, how old it is, on what it rests, and what needs work next.",
        [Doors.Data],
        Page.MadeBy<QualityPage>())
    {
        ShortTitle = Doors.Quality.Name,
    };
}
