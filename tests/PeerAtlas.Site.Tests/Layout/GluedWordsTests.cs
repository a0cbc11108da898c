using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Layout;

/// <summary>
/// Words of neighboring elements of a line have a space between them: "given?known" is read, copied and spoken as one word. The number of a
/// note follows its word at once, as it does in print.
/// </summary>
public sealed class GluedWordsTests(RealSite site)
{
    private const string Numbers = ".note-number";
    private static readonly HashSet<string> Apart = ["script", "style", "template", "textarea", "svg", "select", "button"];

    private readonly Findings findings = new();

    [Fact]
    public void On_no_page_do_words_of_two_elements_run_together()
    {
        foreach (var file in site.PageFiles.Concat(site.EmbedFiles))
        {
            foreach (var (before, after) in Glued(site.Document(file).Body!))
            {
                findings.Check(false, () => $"{file}: “{before}{after}”");
            }

            findings.Check(true, () => "");
        }

        findings.AssertNone();
    }

    [Theory]
    [InlineData("<p><a>given?</a><span>known</span></p>", 1)]
    [InlineData("<p><a>given?</a> <span>known</span></p>", 0)]
    [InlineData("<p>Network<span class='note-number'>[1]</span></p>", 0)]
    [InlineData("<p>one</p><p>two</p>", 0)]
    [InlineData("<p><a>one</a>, <a>two</a></p>", 0)]
    public void Words_run_together_only_within_a_line(string html, int expected) => Assert.Equal(
        expected, Glued(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).Body!).Count());

    private static IEnumerable<(string Before, string After)> Glued(IHtmlElement body)
    {
        IText? last = null;
        foreach (var text in body.Descendants<IText>().Where(text => text.Data.Length > 0 && !text.Ancestors<IElement>().Any(around => Apart.Contains(around.LocalName))))
        {
            if (last is not null && last.Parent != text.Parent && last.Block() == text.Block()
                && IsWord(last.Data[^1], ".?!,;:)]”’") && IsWord(text.Data[0], "([“$")
                && text.ParentElement!.Closest(Numbers) is null
                && !IsBroken(last, text))
            {
                yield return (last.Data[Math.Max(0, last.Data.Length - 25)..], text.Data[..Math.Min(25, text.Data.Length)]);
            }

            last = text;
        }
    }

    private static bool IsWord(char sign, string marks) => char.IsLetterOrDigit(sign) || marks.Contains(sign, StringComparison.Ordinal);

    // A line break or a picture between them parts them too.
    private static bool IsBroken(IText before, IText after) => before.Block() is IElement block && block.Descendants()
        .SkipWhile(node => node != before).TakeWhile(node => node != after).OfType<IElement>().Any(element => element.LocalName is "br" or "svg" or "img" or "input");
}
