using AngleSharp.Dom;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.States;

/// <summary>What the heading of a fold says of how much is in it, worked out anew from the files.</summary>
public sealed class FoldCountTests(RealSite site)
{
    private readonly Findings findings = new();

    [Fact]
    public void A_fold_says_how_many_documents_contacts_and_points_the_file_has()
    {
        foreach (var (slug, state) in RawStates.All)
        {
            var page = site.Page($"/states/{slug}/");
            Is(slug, page, "#documents", state["documents"].Items.Count(), "document");
            Is(slug, page, "#contacts", state["contacts"].Items.Count(), "contact");
            foreach (var (heading, key) in new[] { ("What works", "strengths"), ("What is missing", "gaps"), ("Where to act", "actions") })
            {
                var count = state["advocacy"][key].Items.Count();
                var said = page.QuerySelectorAll("#advocacy summary").FirstOrDefault(summary => summary.QuerySelector("h3")?.Reads() == heading)?.Reads();
                findings.Check(said == (count == 0 ? null : $"{heading} {Counted(count, "point")}"), () => $"{slug}: “{said}” of {count} {key}");
            }
        }

        findings.AssertNone();
    }

    [Fact]
    public void A_credential_says_how_many_points_are_known()
    {
        var asked = RawYaml.OfData("codebook.yml")["requirements"].Items.Count();
        foreach (var (slug, state) in RawStates.All)
        {
            foreach (var credential in RawCredential.Of(state))
            {
                var known = credential.Entry["requirements"].Entries.Count();
                var said = site.Page($"/states/{slug}/").GetElementById(RawAnchors.Credential(credential.Entry))!
                    .QuerySelectorAll("summary").Single(summary => summary.QuerySelector("h4")?.Reads() == "What it takes").Reads();
                findings.Check(
                    said == "What it takes " + (known == 0 ? "nothing is researched yet" : $"{known} of {asked} known"), () => $"{slug}: “{said}” where {known} are known");
            }
        }

        findings.AssertNone();
    }

    [Fact]
    public void What_is_folded_away_as_so_many_more_is_so_many()
    {
        foreach (var (slug, _) in RawStates.All)
        {
            foreach (var fold in site.Page($"/states/{slug}/").QuerySelectorAll("details.fold"))
            {
                var words = fold.QuerySelector("summary")!.Reads().Split(' ');
                if (words.Length > 1 && words[1] == "more")
                {
                    var entries = fold.Children.Count(child => child.LocalName == "article") is > 0 and var articles
                        ? articles : fold.Children.Sum(child => child.QuerySelectorAll(":scope > li, tbody > tr, .facts > li").Length);
                    findings.Check(words[0] == $"{entries}", () => $"{slug}: “{string.Join(' ', words)}” holds {entries}");
                }
            }
        }

        findings.AssertNone();
    }

    [Fact]
    public void A_page_says_how_many_sources_it_cites()
    {
        foreach (var (slug, _) in RawStates.All)
        {
            var sources = site.Page($"/states/{slug}/").QuerySelector("#sources")!;
            var said = sources.QuerySelector("summary")!.Reads();
            findings.Check(said == $"{Counted(sources.QuerySelectorAll("ol > li").Length, "source")} of this page, with their dates", () => $"{slug}: “{said}”");
        }

        findings.AssertNone();
    }

    private static string Counted(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";

    private void Is(string slug, IParentNode page, string section, int count, string what)
    {
        var said = page.QuerySelector($"{section} > .fold > summary")?.Reads();
        findings.Check(count == 0 ? said is null : said?.StartsWith(Counted(count, what), StringComparison.Ordinal) ?? false, () => $"{slug}: “{said}” of {count}");
    }
}
