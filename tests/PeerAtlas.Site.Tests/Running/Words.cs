using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace PeerAtlas.Site.Tests.Running;

/// <summary>What a reader reads in a part of a page.</summary>
internal static partial class Words
{
    /// <summary>The text with every run of white space as one space.</summary>
    public static string Normal(string text) => Spaces().Replace(text, " ").Trim();

    /// <summary>An element's text with every run of white space as one space.</summary>
    public static string Reads(this INode element) => Normal(element.TextContent);

    /// <summary>
    /// True when the words stand by themselves: they are the whole text of an element or of a run of text, or an item of a
    /// list with middle dots. "7" does not stand by itself in "17 hours".
    /// </summary>
    public static bool Holds(this IElement element, string words) =>
        element.Descendants().Prepend(element)
            .Select(node => node.Reads())
            .Any(text => text == words || text.Split(" · ").Contains(words));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
