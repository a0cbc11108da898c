using AngleSharp.Dom;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Pages;

/// <summary>Pages without their style sheet: what screen readers, copied text and print in plain text give.</summary>
public sealed class RunTogetherTests(RealSite site)
{
    [Fact]
    public void Words_of_neighbouring_parts_never_run_together()
    {
        Findings findings = new();
        foreach (var file in site.PageFiles.Concat(site.EmbedFiles))
        {
            INode? before = null;
            foreach (var text in site.Document(file).Body!.Descendants<IText>())
            {
                if (before is not null && before.TextContent.Length > 0 && text.Data.Length > 0 && before.Block() == text.Block())
                {
                    var (left, right) = (before.TextContent[^1], text.Data[0]);
                    var glued = (char.IsLetterOrDigit(left) || left is '.' or ':' or ',' or ';' or '?' or '!' or ']' or ')' or '”') && (char.IsLetterOrDigit(right) || right is '(' or '“' or '$');
                    findings.Check(!glued, () => $"{file}: “{Tail(before.TextContent)}” runs into “{text.Data[..Math.Min(30, text.Data.Length)]}” in <{text.ParentElement!.LocalName} class={text.ParentElement.ClassName}> of <{text.ParentElement.ParentElement!.LocalName} class={text.ParentElement.ParentElement.ClassName}>");
                }

                before = text;
            }
        }

        findings.AssertNone();
    }

    private static string Tail(string text) => text[Math.Max(0, text.Length - 30)..];
}
