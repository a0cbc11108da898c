using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Embeds;

/// <summary>
/// Every embed. They are no pages of the route table: they have neither header nor menu, and neither the list of pages nor
/// a search leads to them.
/// </summary>
public static class EmbedRoutes
{
    /// <summary>One a state, and one a question that has a map.</summary>
    public static IEnumerable<Embed> All(SiteContext site) =>
    [
        .. site.Atlas.States.Select(Embed.OfState),
        .. site.Atlas.Codebook.Questions.Where(Embed.HasMap).Select(Embed.OfQuestion),
    ];
}
