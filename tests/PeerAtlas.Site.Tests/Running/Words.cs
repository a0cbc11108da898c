using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace PeerAtlas.Site.Tests.Running;

/// <summary>What a reader reads in a part of a page.</summary>
internal static partial class Words
{
    private static readonly HashSet<string> Inline =
        ["a", "abbr", "b", "code", "em", "i", "small", "span", "strong", "sub", "sup", "time"];

    // Pages do not change once they are parsed, and the larger parts are read again and again.
    private static readonly ConditionalWeakTable<INode, string> Known = [];

    /// <summary>The text with every run of white space as one space.</summary>
    public static string Normal(string text) => Spaces().Replace(text, " ").Trim();

    /// <summary>What is read in a part of a page: every run of white space as one space, and one between blocks.</summary>
    public static string Reads(this INode part) => Known.GetValue(part, Read);

    /// <summary>The innermost part around a node that starts a line of its own: a paragraph, an item, a cell.</summary>
    public static INode Block(this INode node) =>
        node.Parent is not { } parent || (node is IElement element && !Inline.Contains(element.LocalName)) ? node : parent.Block();

    /// <summary>
    /// True when the words stand by themselves: they are the whole text of an element or of a run of text, or an item of a
    /// list with middle dots. "7" does not stand by itself in "17 hours".
    /// </summary>
    public static bool Holds(this IElement element, string words) =>
        element.Descendants().Prepend(element)
            .Select(node => node.Reads())
            .Any(text => text == words || text.Split(" · ").Contains(words));

    private static string Read(INode part)
    {
        StringBuilder read = new();
        INode? last = null;
        foreach (var text in part.DescendantsAndSelf<IText>())
        {
            var block = text.Block();
            read.Append(block == last ? "" : " ").Append(text.Data);
            last = block;
        }

        return Normal(read.ToString());
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
