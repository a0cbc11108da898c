using System.Text.RegularExpressions;
using AngleSharp.Dom;
using PeerAtlas.Policy.Geography;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Letters;

/// <summary>
/// What an advocate prints or sends rests on nothing that a lawmaker would smile at: no trade publication and no copied document alone. What is
/// left out for that is told beside it, on the screen.
/// </summary>
public sealed partial class HandedOverTests(RealSite site)
{
    private readonly Findings findings = new();

    private static IReadOnlyList<RawYaml> Headlines => [.. RawYaml.OfData("codebook.yml")["questions"].Items.Where(question => question["headline"].Exists)];

    [Fact]
    public void No_letter_cites_a_trade_publication_or_a_copy_not_even_beside_a_better_source() => EachLetter((where, state, letter) =>
    {
        var text = letter.QuerySelector("textarea")!.TextContent;
        var sources = Source().Matches(text).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
        foreach (var cited in Cited().Matches(text).Select(match => match.Groups[1].Value).Where(cited => cited.Split(", ").All(sources.ContainsKey)))
        {
            findings.Check(cited.Split(", ").All(number => !IsPoor(state, sources[number])), () => $"{where}: [{cited}] has {string.Join(' ', cited.Split(", ").Select(number => sources[number]))}");
        }
    });

    [Fact]
    public void No_brief_cites_a_trade_publication_or_a_copy_not_even_beside_a_better_source() => EachState((slug, state) =>
    {
        var brief = site.Page($"/states/{slug}/brief/").QuerySelector(".brief")!;
        var sources = brief.QuerySelectorAll(".brief-sources a").Select(link => link.GetAttribute("href")!).ToList();
        foreach (var cited in Cited().Matches(brief.Reads()).Select(match => match.Groups[1].Value.Split(", ").Select(number => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture))))
        {
            findings.Check(cited.All(number => !IsPoor(state, sources[number - 1])), () => $"{slug}: {string.Join(' ', cited.Select(number => sources[number - 1]))}");
        }
    });

    [Fact]
    public void A_printed_comparison_says_which_sources_are_copies_or_trade_publications_and_leaves_their_addresses_out()
    {
        foreach (var ((first, _), (second, _)) in RawStates.All.OrderBy(state => state.Slug, StringComparer.Ordinal).Chunk(2).Select(two => (two[0], two[^1])))
        {
            var page = site.Page($"/compare/{first}-vs-{second}/");
            Assert.Contains("look for the text itself before you hand this on", page.QuerySelector("section[aria-labelledby=sources]")!.Reads(), StringComparison.Ordinal);
            foreach (var (list, slug) in page.QuerySelectorAll(".marked").Zip([first, second]))
            {
                var state = RawStates.All.Single(state => state.Slug == slug).File;
                foreach (var item in list.QuerySelectorAll("li"))
                {
                    var link = item.QuerySelector("a")!;
                    var poor = IsPoor(state, link.GetAttribute("href")!);
                    findings.Check(poor != link.ClassList.Contains("source-link"), () => $"{slug}: {item.Reads()}");
                    findings.Check(poor == Flaw().IsMatch(item.Reads()), () => $"{slug}: {item.Reads()}");
                }
            }
        }

        findings.AssertNone();
    }

    [Fact]
    public void A_printed_page_of_a_state_says_the_same_of_its_sources_and_leaves_out_addresses_of_copied_documents() => EachState((slug, state) =>
    {
        var page = site.Page($"/states/{slug}/");
        var poor = 0;
        foreach (var item in page.QuerySelectorAll("#sources li"))
        {
            var link = item.QuerySelector("a")!;
            var isPoor = IsPoor(state, link.GetAttribute("href")!);
            poor += isPoor ? 1 : 0;
            findings.Check(isPoor != link.ClassList.Contains("source-link"), () => $"{slug}: {item.Reads()}");
            findings.Check(!isPoor || Marked().IsMatch(item.Reads()), () => $"{slug}: {item.Reads()}");
        }

        findings.Check(poor > 0 == page.QuerySelector("#sources")!.Reads().Contains("look for the text itself before you hand this on", StringComparison.Ordinal), () => $"{slug}: {poor}");
        foreach (var link in page.QuerySelectorAll("#documents .entry-title a"))
        {
            findings.Check(RawBasis.IsCopy(link.GetAttribute("href")!) != link.ParentElement!.ClassList.Contains("entry-title"), () => $"{slug}: {link.OuterHtml}");
        }
    });

    [Fact]
    public void An_answer_is_left_out_for_its_source_alone_and_then_the_editor_says_why_and_the_letter_does_not() => EachLetter((where, state, letter) =>
    {
        if (!Template(letter).Contains("{answers}", StringComparison.Ordinal))
        {
            return;
        }

        var text = letter.QuerySelector("textarea")!.TextContent;
        var told = letter.QuerySelectorAll(".left-out li").Select(item => item.Reads()).ToList();
        foreach (var question in Headlines)
        {
            var poor = RawBasis.IsPoorAnswer(state, question["id"].Text);
            findings.Check(
                told.Any(item => item.StartsWith($"{question["headline"].Text}: ", StringComparison.Ordinal) && Why().IsMatch(item)) == poor,
                () => $"{where}: {question["id"].Text} {(poor ? "is not said to be left out" : "is said to be left out")}");
        }

        findings.Check(!text.Contains("eft out because", StringComparison.Ordinal), () => $"{where}: the letter says what it leaves out");
        findings.Check(!letter.QuerySelector(".letter-paper")!.TextContent.Contains("eft out because", StringComparison.Ordinal), () => $"{where}: the paper says what it leaves out");
    });

    [Fact]
    public void An_answer_that_is_left_out_is_asked_for_in_its_place_so_that_no_list_is_taken_for_all() => EachLetter((where, state, letter) =>
    {
        if (!Template(letter).Contains("{answers}", StringComparison.Ordinal))
        {
            return;
        }

        var lines = letter.QuerySelector("textarea")!.TextContent.Split('\n');
        foreach (var question in Headlines)
        {
            var asked = lines.Contains($"- {question["headline"].Text}: does Medicaid pay for this now? Please tell me, and name the rule.");
            findings.Check(asked == RawBasis.IsPoorAnswer(state, question["id"].Text), () => $"{where}: {question["id"].Text} {(asked ? "is asked for" : "is dropped")}");
        }
    });

    [Fact]
    public void A_letter_says_where_not_all_states_next_door_are_told() => EachLetter((where, state, letter) =>
    {
        if (!Template(letter).Contains("{neighbors}", StringComparison.Ordinal))
        {
            return;
        }

        var text = letter.QuerySelector("textarea")!.TextContent;
        var hasList = text.Split('\n').Any(line => NextDoor().IsMatch(line));
        findings.Check(
            text.Contains("Not every state next door is in each line", StringComparison.Ordinal) == (hasList && NeighborsLeftOut(state)),
            () => $"{where}: neighbors are {(NeighborsLeftOut(state) ? "left out" : "all there")}");
    });

    [Fact]
    public void A_brief_that_leaves_something_out_says_on_paper_of_what() => EachState((slug, state) =>
    {
        var criteria = RawScores.Criteria.Count(criterion => RawScores.Of(state, criterion) != "Not known" && RawBasis.IsPoor(state, criterion));
        string[] left =
        [
            .. criteria == 0 ? [] : new[] { $"{RawWords.Number(criteria)} {(criteria == 1 ? "question" : "questions")} of the scorecard" },
            .. NeighborsLeftOut(state) ? new[] { "some answers of neighbors" } : [],
        ];
        var said = site.Page($"/states/{slug}/brief/").QuerySelector(".brief > .brief-untold")?.Reads();
        var expected = left.Length == 0 ? null : $"Known and not on this page, as there is no source at first hand to show yet: {string.Join("; ", left)}.";
        findings.Check(said == expected, () => $"{slug}: “{said}”, not “{expected}”");
    });

    [Fact]
    public void The_date_of_a_source_that_is_not_cited_is_not_told()
    {
        const string Letter = "---\ntitle: One\ndescription: One.\norder: 1\n---\nNow:\n\n{answers}\n\nSources\n\n{sources}\n";
        var text = new SmallAtlas().Idaho("answers: { medicaid-adults: { value: yes, source: [blog, old] } }").Input("letters/one.md", Letter).Render()
            .Page("/states/idaho/letters/").QuerySelector("textarea")!.TextContent;
        Assert.Contains("- Idaho Medicaid pays for adults (April 2019; older than three years) [1].", text, StringComparison.Ordinal);
        Assert.DoesNotContain("vendor.example", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_stand_in_a_trade_publication_first_are_not_handed_over_as_those_of_the_source_beside_it()
    {
        var brief = new SmallAtlas().Idaho("advocacy: { gaps: [ { value: Peers are few., source: [blog, own] }, { value: Pay is low., source: [own, blog] } ] }").Render().Page("/states/idaho/brief/");
        Assert.DoesNotContain("Peers are few", brief.QuerySelector(".brief")!.Reads(), StringComparison.Ordinal);
        Assert.Contains("Pay is low. (March 5, 2026) [1]", brief.QuerySelector(".brief")!.Reads(), StringComparison.Ordinal);
        Assert.Contains("Peers are few. Left out because a trade publication alone says so.", brief.QuerySelector(".left-out")!.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_neighbor_whose_answer_has_no_better_source_is_named_by_neither_letter_nor_brief() => EachState((slug, state) =>
    {
        var brief = site.Page($"/states/{slug}/brief/");
        foreach (var question in Headlines.Where(question => !RawBasis.IsPoorAnswer(state, question["id"].Text)))
        {
            var row = brief.QuerySelectorAll(".brief-answers tbody tr").Single(row => row.QuerySelector("th")!.Reads() == question["headline"].Text);
            foreach (Match code in Code().Matches(row.QuerySelector("td[data-label=Neighbors]")?.Reads() ?? ""))
            {
                var other = RawStates.All.Single(other => other.File["code"].Text == code.Value).File;
                findings.Check(!RawBasis.IsPoorAnswer(other, question["id"].Text), () => $"{slug}: {code.Value} on {question["id"].Text}");
            }
        }

        var lines = site.Page($"/states/{slug}/letters/").QuerySelectorAll("textarea").SelectMany(text => text.TextContent.Split('\n')).Where(line => NextDoor().IsMatch(line)).ToHashSet();
        foreach (var (question, line) in from line in lines from question in Headlines where line.StartsWith($"- {question["headline"].Text}: ", StringComparison.Ordinal) select (question, line))
        {
            foreach (var other in RawStates.All.Select(other => other.File).Where(other => RawBasis.IsPoorAnswer(other, question["id"].Text)))
            {
                findings.Check(!Regex.IsMatch(line, $@"(?: in |, )(?:the )?{Regex.Escape(other["name"].Text)}(?=$|,|;| \()"), () => $"{slug}: {other["name"].Text} in “{line}”");
            }
        }
    });

    [Fact]
    public void What_one_good_source_stands_behind_is_handed_over_with_a_copy_beside_it()
    {
        const string Letter = "---\ntitle: One\ndescription: One.\norder: 1\n---\nNow:\n\n{answers}\n\nThank you.\n\nSources\n\n{sources}\n";
        var both = Small("source: [blog, own]").Input("letters/one.md", Letter).Render();
        Assert.Contains("Idaho Medicaid pays for adults", Text(both), StringComparison.Ordinal);
        Assert.Contains("https://idaho.example/manual", Text(both), StringComparison.Ordinal);
        Assert.DoesNotContain("https://vendor.example/", Text(both), StringComparison.Ordinal);
        Assert.Null(both.Page("/states/idaho/letters/").QuerySelector(".left-out"));

        var alone = Small("source: blog").Input("letters/one.md", Letter).Render();
        Assert.Equal(
            ["- Adults: does Medicaid pay for this now? Please tell me, and name the rule.", "- Youth: we found no source that says."],
            Text(alone).Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)));
        Assert.Equal("Ask the Medicaid agency for the rule itself", alone.Page("/states/idaho/brief/").QuerySelector(".brief-answers tbody td")!.Reads());
        Assert.EndsWith("Thank you.", Text(alone), StringComparison.Ordinal);
        Assert.Contains("a trade publication alone says so", alone.Page("/states/idaho/letters/").QuerySelector(".left-out")!.Reads(), StringComparison.Ordinal);
        Assert.Contains("a trade publication alone says so", alone.Page("/states/idaho/brief/").QuerySelector("main > .left-out")!.Reads(), StringComparison.Ordinal);

        static SmallAtlas Small(string source) => new SmallAtlas().Idaho($"answers: {{ medicaid-adults: {{ value: yes, {source} }} }}");
        static string Text(RenderedSite small) => small.Page("/states/idaho/letters/").QuerySelector("textarea")!.TextContent;
    }

    private static bool NeighborsLeftOut(RawYaml state) => Neighbors.Of(state["code"].Text)
        .Select(code => RawStates.All.Select(other => other.File).SingleOrDefault(other => other["code"].Text == code)).OfType<RawYaml>()
        .Any(other => Headlines.Any(question => RawBasis.IsPoorAnswer(other, question["id"].Text)));

    private static string Template(IElement letter) => System.Text.Encoding.UTF8.GetString(
        Repository.Files("input").Single(file => file.Name == $"letters/{letter.QuerySelector("h2")!.Id}.md").Content.Span);

    // By the state's own file, else by its host alone: other states' sources are not cited here.
    private static bool IsPoor(RawYaml state, string url) =>
        new RawFacts(state, RawData.OfRepository).Sources().Where(source => source.Source["url"].Text == url).Select(source => source.Source) is var known && known.Any()
            ? known.All(RawBasis.IsPoor)
            : RawBasis.IsCopy(url);

    private void EachLetter(Action<string, RawYaml, IElement> look) => EachState((slug, state) =>
    {
        foreach (var letter in site.Page($"/states/{slug}/letters/").QuerySelectorAll(".letter"))
        {
            look($"{slug}, {letter.QuerySelector("h2")!.Id}", state, letter);
        }
    });

    private void EachState(Action<string, RawYaml> look)
    {
        foreach (var (slug, state) in RawStates.All)
        {
            look(slug, state);
        }

        findings.AssertNone();
    }

    [GeneratedRegex("; a copy\\.?|trade publication", RegexOptions.IgnoreCase)]
    private static partial Regex Marked();

    [GeneratedRegex(@"^\[(\d+)\] .* (\S+)$", RegexOptions.Multiline)]
    private static partial Regex Source();

    [GeneratedRegex(@"\[(\d+(?:, \d+)*)\](?! \S.*https?://)")]
    private static partial Regex Cited();

    [GeneratedRegex("a trade publication alone says so|a copy on somebody else’s site")]
    private static partial Regex Why();

    [GeneratedRegex("; (?:a copy|trade publication)\\.$")]
    private static partial Regex Flaw();

    [GeneratedRegex(@"\b[A-Z]{2}\b")]
    private static partial Regex Code();

    [GeneratedRegex("^- .*: (?:yes|in part|no|not clear|not yet researched) in ")]
    private static partial Regex NextDoor();
}
