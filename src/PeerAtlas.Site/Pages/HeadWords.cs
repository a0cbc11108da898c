using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Pages;

/// <summary>The title and description of a page as long as search engines show them whole.</summary>
public static class HeadWords
{
    /// <summary>The first that fits: the title with the site's name, the title alone, the short title with what it is a part of.</summary>
    public static string Title(Page page, string site)
    {
        if (page.Path == "/")
        {
            return Shortened.To($"{site}: {page.Title}", Page.LongestTitle);
        }

        string[] forms =
        [
            $"{page.Title} · {site}",
            page.Title,
            string.Join(" · ", page.Trail.Reverse().Take(1).Select(crumb => crumb.Name).Prepend(page.ShortTitle).Append(site)),
            $"{page.ShortTitle} · {site}",
        ];
        return Fitting(forms, page.ShortTitle);
    }

    /// <summary>The first that fits: the title with the site's name, the title alone, the short title with the site's name, the short title.</summary>
    public static string Title(string title, string shortTitle, string site) =>
        Fitting([$"{title} · {site}", title, $"{shortTitle} · {site}", shortTitle], shortTitle);

    private static string Fitting(string[] forms, string shortest) =>
        forms.FirstOrDefault(form => form.Length <= Page.LongestTitle) ?? Shortened.To(shortest, Page.LongestTitle);

    /// <summary>The whole sentences that fit, at least the first; of a first that is too long, the words that fit.</summary>
    public static string Description(Page page)
    {
        string text = page.Description;
        if (text.Length <= Page.LongestDescription)
        {
            return text;
        }

        int end = text[..Page.LongestDescription].LastIndexOfAny(['.', '?', '!']);
        while (end > 0 && text[end + 1] != ' ')
        {
            end = text[..end].LastIndexOfAny(['.', '?', '!']);
        }

        return end > 0 ? text[..(end + 1)] : Shortened.To(text, Page.LongestDescription);
    }
}
