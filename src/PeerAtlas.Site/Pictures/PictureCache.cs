using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Pictures;

/// <summary>Every picture of a site is drawn once, by whichever page or file asks first.</summary>
public static class PictureCache
{
    private static readonly ConditionalWeakTable<SiteContext, ConcurrentDictionary<string, Lazy<Picture>>> Drawn = [];

    /// <summary>The picture of that name.</summary>
    /// <param name="site">A site with pictures.</param>
    /// <param name="name">See <see cref="Picture.Name"/>.</param>
    /// <param name="alternative">See <see cref="Picture.Alternative"/>.</param>
    /// <param name="draw">Draws it on a sheet.</param>
    public static Picture Get(SiteContext site, string name, string alternative, Func<Sheet> draw) =>
        Drawn.GetOrCreateValue(site).GetOrAdd(name, _ => new Lazy<Picture>(() =>
        {
            Sheet sheet = draw();
            return new Picture(name, alternative, sheet.Width, sheet.Height, sheet.ToSvg(alternative), site.Request.Draws ?? throw new InvalidOperationException("This site has no pictures."));
        })).Value;
}
