using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Site.Articles;

/// <summary>Checks of the texts under <c>input</c>, beside those that every YAML file passes.</summary>
public static class ArticleChecks
{
    /// <summary>PA204.</summary>
    public static readonly Check FrontMatter = new(
        "PA204", Severity.Error, "no front matter",
        "A Markdown page begins with a line of three hyphens, its title, description and order, and three hyphens again.");

    /// <summary>PA205.</summary>
    public static readonly Check Link = new(
        "PA205", Severity.Error, "link that must not be",
        "A link in a text leads to http://, https://, mailto: or tel:, to a page of the site by its address from the root (/states/), or to a part of the page (#steps).");

    /// <summary>PA206.</summary>
    public static readonly Check Misplaced = new(
        "PA206", Severity.Error, "file missing or in the wrong place",
        "The input folder holds site.yml, search-synonyms.yml, links.yml, the Markdown pages under pages/, the letters under letters/ and files to copy under static/. No page stands at an address that the site makes itself.");

    /// <summary>PA210.</summary>
    public static readonly Check Unshown = new(
        "PA210", Severity.Error, "Markdown that is not shown",
        "A page shows headings of two to four '#', and of HTML only elements for words; anything else would be dropped with its words. A letter is plain text: it shows marks of Markdown and HTML as they are.");

    /// <summary>PA222.</summary>
    public static readonly Check Comment = new(
        "PA222", Severity.Warning, "comment that a page does not show",
        "A remark between <!-- and --> is for writers alone: no reader sees it. Take it out once it is dealt with.");

    /// <summary>PA211.</summary>
    public static readonly Check Own = new(
        "PA211", Severity.Error, "file that cannot be copied",
        "A file under static/ is copied to its path below it. It has a name that every address can hold, a size that hosts take, and no file of the site stands there.");

    /// <summary>PA223. PA003 is the same of files of facts, which may be larger.</summary>
    public static readonly Check Size = new(
        "PA223", Severity.Error, "text too long",
        "A page or letter of more than 32 KiB, or of thousands of marks of Markdown, is not read: nobody reads so much on one page, and what is longer is mostly broken. Make two pages of it.");

    /// <summary>PA224.</summary>
    public static readonly Check Draft = new(
        "PA224", Severity.Error, "link to a draft",
        "A page that is published links to a page that is a draft, which stands in the preview only.");

    /// <summary>PA225.</summary>
    public static readonly Check Figure = new(
        "PA225", Severity.Error, "number that is not known",
        "A name in braces in a text stands for a number of the facts, as {sources} for how many sources there are. Only some are known.");
}
