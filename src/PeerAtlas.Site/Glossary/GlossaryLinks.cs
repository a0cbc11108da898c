using System.Collections.Frozen;
using System.Text.Encodings.Web;
using PeerAtlas.Policy.Glossary;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Glossary;

/// <summary>
/// Links each term of the glossary where a page first uses it in running text. The link leads to the glossary and carries
/// the definition, which a script shows on focus, hover and touch.
/// </summary>
/// <param name="site">The site whose glossary it is.</param>
/// <remarks>
/// Works on the page as it is rendered, because components do not render in reading order: only there is it known which use
/// is the first. What this site renders is well-formed, with every quotation mark, &lt; and &amp; of its texts encoded.
/// </remarks>
public sealed class GlossaryLinks(SiteContext site)
{
    private static readonly FrozenSet<string> RunningText = FrozenSet.Create("p", "li", "blockquote");

    // Each has an end tag.
    private static readonly FrozenSet<string> PassedOver = FrozenSet.Create(
        "a", "abbr", "button", "cite", "code", "dl", "figure", "form", "h1", "h2", "h3", "h4", "h5", "h6", "label", "nav", "pre",
        "script", "summary", "svg", "table", "template", "textarea");

    // Names of sources, documents and people's offices, which are not ours to explain.
    private static readonly FrozenSet<string> PassedOverClasses = FrozenSet.Create(
        "brief-kind", "brief-sources", "cite", "contacts-short", "details", "entry-title", "label", "marked", "proves", "surety");

    private readonly GlossaryTerms terms = new(site.Atlas.Glossary);

    /// <summary>The page with its links.</summary>
    public string In(string html)
    {
        using StringWriter linked = new();
        Write(html, linked);
        return linked.ToString();
    }

    /// <summary>Writes the page with its links; its head, header and footer, and headings, links, tables and code stay as they are.</summary>
    public void Write(ReadOnlySpan<char> html, TextWriter linked)
    {
        int start = html.IndexOf("<main");
        int end = html.LastIndexOf("</main>");
        if (start < 0 || end < 0)
        {
            linked.Write(html);
            return;
        }

        HashSet<GlossaryEntry> used = [];
        int written = 0;
        int inText = 0;
        for (int at = start; at < end;)
        {
            if (html[at] != '<')
            {
                int until = at + html[at..].IndexOf('<');
                if (inText > 0)
                {
                    linked.Write(html[written..at]);
                    Write(linked, html[at..until].ToString(), used);
                    written = until;
                }

                at = until;
                continue;
            }

            int past = PastTag(html, at);
            ReadOnlySpan<char> tag = html[at..past];
            bool closes = tag[1] == '/';
            ReadOnlySpan<char> name = Name(tag[(closes ? 2 : 1)..]);
            if (!closes && IsPassedOver(name, tag))
            {
                past = PastElement(html, name, past);
            }
            else if (Contains(RunningText, name))
            {
                inText += closes ? -1 : 1;
            }

            at = past;
        }

        linked.Write(html[written..]);
    }

    private static bool Contains(FrozenSet<string> set, ReadOnlySpan<char> text) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text);

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> from)
    {
        int length = 0;
        while (char.IsAsciiLetterOrDigit(from[length]))
        {
            length++;
        }

        return from[..length];
    }

    // A > within the quotation marks of an attribute does not end the tag.
    private static int PastTag(ReadOnlySpan<char> html, int at)
    {
        while (html[at] != '>')
        {
            at += (html[at] == '"' ? html[(at + 1)..].IndexOf('"') + 1 : 0) + 1;
        }

        return at + 1;
    }

    private static int PastElement(ReadOnlySpan<char> rest, ReadOnlySpan<char> name, int at)
    {
        string opening = $"<{name}";
        string closing = $"</{name}>";
        for (int depth = 1; depth > 0;)
        {
            int length = rest[at..].IndexOf(closing);
            if (length < 0)
            {
                return rest.Length;
            }

            int close = at + length;
            for (int open = at; rest[open..close].IndexOf(opening) is >= 0 and var next;)
            {
                open += next + opening.Length;
                depth += char.IsAsciiLetterOrDigit(rest[open]) ? 0 : 1;
            }

            depth--;
            at = close + closing.Length;
        }

        return at;
    }

    private static bool IsPassedOver(ReadOnlySpan<char> name, ReadOnlySpan<char> tag)
    {
        const string Class = " class=\"";
        if (Contains(PassedOver, name))
        {
            return true;
        }

        int at = tag.IndexOf(Class);
        if (at < 0 || name.IsEmpty)
        {
            return false;
        }

        ReadOnlySpan<char> value = tag[(at + Class.Length)..];
        value = value[..value.IndexOf('"')];
        foreach (Range part in value.Split(' '))
        {
            if (Contains(PassedOverClasses, value[part]))
            {
                return true;
            }
        }

        return false;
    }

    private void Write(TextWriter linked, string text, HashSet<GlossaryEntry> used)
    {
        foreach ((string words, GlossaryEntry? entry) in terms.FirstUses(text, used))
        {
            if (entry is null)
            {
                linked.Write(words);
            }
            else
            {
                linked.Write(
                    $"<a class=\"term\" href=\"{HtmlEncoder.Default.Encode(site.To(GlossaryAnchors.PathOf(entry)))}\" data-definition=\"{HtmlEncoder.Default.Encode(entry.Definition)}\">{words}</a>");
            }
        }
    }
}
