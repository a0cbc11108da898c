using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Site.Articles;

/// <summary>
/// Compares the words of a Markdown text with the words of the page that was made of it, whatever the way between: what stands in a file is shown
/// or reported. Known causes have messages of their own, and come first.
/// </summary>
internal static partial class LostWords
{
    private static readonly string[] ShownAttributes = ["href", "title", "src", "alt"];

    /// <summary>Reports each run of words that the page lacks, unless something that is not shown was reported already.</summary>
    /// <param name="document">The page, parsed with precise places and without its front matter.</param>
    /// <param name="text">The page as it was parsed.</param>
    /// <param name="start">Where its front matter ends.</param>
    /// <param name="html">What was made of it.</param>
    /// <param name="places">Its places.</param>
    /// <param name="reading">Takes the problems.</param>
    public static void Check(MarkdownDocument document, string text, int start, string html, TextPlaces places, FileReading reading)
    {
        if (reading.Problems.Any(problem => problem.Code == ArticleChecks.Unshown.Code || problem.Code == ArticleChecks.Link.Code))
        {
            return;
        }

        (List<string> told, Dictionary<string, int> shown) = WordsOf(html);
        List<(string Word, int Index)> written = Written(document, text, start);
        Dictionary<string, int> lacking = written.CountBy(word => word.Word)
            .Select(word => (word.Key, Count: word.Value - shown.GetValueOrDefault(word.Key))).Where(word => word.Count > 0)
            .ToDictionary(word => word.Key, word => word.Count, StringComparer.Ordinal);
        if (lacking.Count == 0)
        {
            return;
        }

        // Of a word that is shown elsewhere, what is lost stands where its neighbors do not stand beside it on the page.
        HashSet<(string, string)> beside = [.. told.Zip(told.Skip(1))];
        int Strangers(int at) =>
            (at > 0 && beside.Contains((written[at - 1].Word, written[at].Word)) ? 0 : 1) + (at + 1 < written.Count && beside.Contains((written[at].Word, written[at + 1].Word)) ? 0 : 1);
        int[] lost =
        [
            .. Enumerable.Range(0, written.Count).Where(at => lacking.ContainsKey(written[at].Word)).GroupBy(at => written[at].Word)
                .SelectMany(same => same.OrderByDescending(Strangers).Take(lacking[same.Key])).Order(),
        ];
        for (int from = 0; from < lost.Length;)
        {
            int to = from + 1;
            while (to < lost.Length && lost[to] == lost[to - 1] + 1)
            {
                to++;
            }

            string words = string.Join(' ', lost[from..to].Select(at => written[at].Word));
            reading.Add(new Problem(ArticleChecks.Unshown.Code, Severity.Error, places.At(written[lost[from]].Index),
                $"the page does not show {Policy.Checking.Wording.Quote(words)}, which stands here; write it as plain words"));
            from = to;
        }
    }

    private static (List<string> Told, Dictionary<string, int> Shown) WordsOf(string html)
    {
        List<string> told = [];
        List<string> attributes = [];
        using IDocument page = new HtmlParser().ParseDocument(html);
        foreach (INode node in page.Body!.Descendants())
        {
            if (node is IText { Data: { } data })
            {
                told.AddRange(Words(data));
            }
            else if (node is IElement element)
            {
                foreach (string value in ShownAttributes.Select(element.GetAttribute).OfType<string>())
                {
                    attributes.AddRange(Words(value));
                    attributes.AddRange(value.Contains('%', StringComparison.Ordinal) ? Words(Uri.UnescapeDataString(value)) : []);
                }
            }
        }

        return (told, told.Concat(attributes).CountBy(word => word).ToDictionary(StringComparer.Ordinal));
    }

    // The words of the source without what is meant for Markdown alone.
    private static List<(string Word, int Index)> Written(MarkdownDocument document, string text, int start)
    {
        char[] words = text.ToCharArray();
        HashSet<int> code = [];
        Blank(0, start);
        foreach (MarkdownObject part in document.Descendants())
        {
            switch (part)
            {
                case HtmlBlock or HtmlInline:
                    BlankTags(part.Span.Start, part.Span.Length);
                    break;
                case LinkReferenceDefinition definition:
                    Blank(definition.LabelSpan.Start, definition.LabelSpan.Length);
                    break;
                case LinkInline { Reference: not null, IsShortcut: false } link when link.LastChild is { } last && link.LabelSpan.Start > last.Span.End:
                    Blank(link.LabelSpan.Start, link.LabelSpan.Length);
                    break;
                case FencedCodeBlock { Info: { Length: > 0 } info } block:
                    int at = text.IndexOf(info, block.Span.Start, StringComparison.Ordinal);
                    Blank(at, at < 0 ? 0 : info.Length);
                    code.UnionWith(Enumerable.Range(block.Span.Start, block.Span.Length));
                    break;
                case CodeBlock or CodeInline:
                    code.UnionWith(Enumerable.Range(part.Span.Start, part.Span.Length));
                    break;
                case ListItemBlock item:
                    Blank(item.Span.Start, OrdinalLength(item.Span.Start));
                    break;
            }
        }

        // Names of characters become what they stand for, and keep their places.
        StringBuilder plain = new(text.Length);
        List<int> places = new(text.Length);
        string blanked = new(words);
        for (int i = 0; i < blanked.Length;)
        {
            int length = 1;
            string character = blanked[i].ToString();
            if (blanked[i] == '&' && !code.Contains(i) && Reference().Match(blanked, i) is { Success: true } reference)
            {
                (length, character) = (reference.Length, WebUtility.HtmlDecode(reference.Value));
            }

            plain.Append(character);
            places.AddRange(Enumerable.Repeat(i, character.Length));
            i += length;
        }

        return [.. Word().Matches(plain.ToString()).Select(word => (word.Value.ToLowerInvariant(), places[word.Index]))];

        void Blank(int from, int length)
        {
            if (from >= 0 && length > 0)
            {
                words.AsSpan(from, Math.Min(length, words.Length - from)).Fill(' ');
            }
        }

        int OrdinalLength(int from) => text.AsSpan(from).IndexOfAnyExceptInRange('0', '9') is > 0 and var digits ? digits : 0;

        void BlankTags(int from, int length)
        {
            foreach (Match tag in TagOrComment().Matches(text.Substring(from, length)))
            {
                (int, string)[] kept = [.. ShownAttribute().Matches(tag.Value).Select(attribute => (attribute.Groups["value"].Index, attribute.Groups["value"].Value))];
                Blank(from + tag.Index, tag.Length);
                foreach ((int index, string value) in kept)
                {
                    value.CopyTo(words.AsSpan(from + tag.Index + index));
                }
            }
        }
    }

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(word => word.Value.ToLowerInvariant());

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\G&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex("""<!--.*?-->|</?[A-Za-z](?:"[^"]*"|'[^']*'|[^<>"'])*>""", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex TagOrComment();

    [GeneratedRegex("""\b(?:href|title)\s*=\s*(?:"(?<value>[^"]*)"|'(?<value>[^']*)'|(?<value>[^\s>"']+))""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ShownAttribute();
}
