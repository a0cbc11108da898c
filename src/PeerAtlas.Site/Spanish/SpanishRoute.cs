using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Spanish;

/// <summary>The page in Spanish.</summary>
public static class SpanishRoute
{
    /// <summary>The page; none where the codebook says nothing in Spanish.</summary>
    public static IEnumerable<Page> Of(SiteContext site) => site.Atlas.Codebook.Spanish is null ? [] :
    [
        new Page(
            Doors.Spanish.Path,
            "¿Paga Medicaid el apoyo entre pares en su estado?",
            "En español: si Medicaid paga el apoyo entre pares en cada estado, a quién llamar y cómo buscar. El resto del sitio está en inglés.",
            [],
            Page.MadeBy<SpanishPage>())
        {
            ShortTitle = Doors.Spanish.Name,
            Language = Page.Spanish,
            OtherLanguage = "/",
            Newest = new(() => NewestDate.Of(site)),
        },
    ];
}
