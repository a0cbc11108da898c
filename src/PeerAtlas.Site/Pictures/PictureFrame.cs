using PeerAtlas.Policy.Dates;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Pictures;

/// <summary>What every picture has around what it shows: a title above; below, where it is from, of which date, and under which terms.</summary>
public static class PictureFrame
{
    /// <summary>The size of a social card (Open Graph): 1200 by 630.</summary>
    public const int CardWidth = 1200, CardHeight = 630;

    /// <summary>The margin at every side.</summary>
    public const int Margin = 60;

    /// <summary>The line at the foot.</summary>
    /// <param name="sheet">The drawing.</param>
    /// <param name="site">The site.</param>
    /// <param name="path">The page that the picture belongs to, below the root.</param>
    /// <param name="newest">The newest date of what is shown.</param>
    public static Sheet Foot(this Sheet sheet, SiteContext site, string path, FactDate? newest)
    {
        string date = newest is { } day ? $"Newest fact: {day.InWords()}" : "Undated";
        string terms = site.Content.Settings.License is { } license ? $" · {license.Id}" : "";
        string address = site.Absolute(path).Split("://")[1].TrimEnd('/');
        return sheet
            .Draw($"""<path d="M{Margin} {sheet.Height - 76}H{sheet.Width - Margin}" stroke="{Sheet.Teal}" stroke-width="3"/>""")
            .Text(Margin, sheet.Height - 40, 20, $"Source: {site.Content.Settings.Title}, {address}", fill: Sheet.Quiet)
            .Text(sheet.Width - Margin, sheet.Height - 40, 20, $"{date}{terms}", fill: Sheet.Quiet, anchor: "end");
    }
}
