using System.Text.RegularExpressions;
using PeerAtlas.Site.Briefs;
using PeerAtlas.Site.Input;
using PeerAtlas.Site.Letters;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Briefs;

/// <summary>Briefs and letters say what the facts say, with a source for each.</summary>
public sealed partial class BriefAndLettersTests(RealSite site)
{
    private readonly Findings findings = new();

    [Fact]
    public void A_brief_has_four_answers_at_most_three_asks_and_a_source_for_every_number_in_it()
    {
        foreach (var state in site.Atlas.States)
        {
            var brief = site.Page($"/states/{state.Slug}/brief/").QuerySelector(".brief")!;
            var facts = StateCase.Of(site.Atlas, state);
            findings.Check(
                brief.QuerySelectorAll(".brief-answers tbody th").Select(head => head.Reads()).SequenceEqual(site.Atlas.Codebook.Headlines.Select(question => question.Headline!)),
                () => $"{state.Name}: not an answer to each headline");
            findings.Check(
                brief.QuerySelectorAll(".asks strong").Select(ask => ask.Reads()).SequenceEqual(facts.Asks.Select(StateCase.AskInWords)), () => $"{state.Name}: asks");
            var sources = brief.QuerySelectorAll(".brief-sources li").Length;
            for (var number = 1; number <= sources + 1; number++)
            {
                findings.Check(
                    Cited(brief.Reads()).Contains(number) == number <= sources, () => $"{state.Name}: [{number}] of {sources} sources");
            }

            findings.Check(
                site.Page($"/states/{state.Slug}/").QuerySelector($".actions a[href='/states/{state.Slug}/brief/']") is not null, () => $"{state.Name}: no link");
        }

        findings.AssertNone();
    }

    [Fact]
    public void Every_letter_stands_whole_in_the_page_with_nothing_left_to_fill_in_and_each_citation_explained()
    {
        Assert.NotEmpty(site.Content.Letters);
        foreach (var state in site.Atlas.States)
        {
            foreach (var letter in site.Content.Letters)
            {
                var text = site.Page($"/states/{state.Slug}/letters/").GetElementById($"{letter.Id}-text")!.TextContent;
                findings.Check(text == LetterText.Of(letter, state, site.Context), () => $"{state.Name}, {letter.Id}: another text");
                findings.Check(!LetterPlaces.Pattern().IsMatch(text), () => $"{state.Name}, {letter.Id}: {LetterPlaces.Pattern().Match(text).Value}");
                var (above, list) = Parted(text);
                var (cited, named) = (Cited(above), Cited(string.Concat(list.Split('\n').Select(line => line.Split(' ')[0]))));
                findings.Check(
                    cited.SetEquals(named) && cited.SetEquals(Enumerable.Range(1, named.Count)),
                    () => $"{state.Name}, {letter.Id}: cites {string.Join(' ', cited)} and names {string.Join(' ', named)}");
            }
        }

        findings.AssertNone();
    }

    [Fact]
    public void A_letter_tells_each_fact_in_a_sentence_with_its_date_or_doubt_before_its_source()
    {
        foreach (var state in site.Atlas.States)
        {
            foreach (var letter in site.Content.Letters)
            {
                var text = LetterText.Of(letter, state, site.Context);
                var above = Parted(text).Above;
                findings.Check(!Bare().IsMatch(above), () => $"{state.Name}, {letter.Id}: {Bare().Match(above).Value}");
            }

            var asks = site.Content.Letters.Single(letter => letter.Id == "legislator");
            foreach (var line in LetterText.Of(asks, state, site.Context).Split('\n').Where(line => line.StartsWith("1. ", StringComparison.Ordinal)))
            {
                findings.Check(line.EndsWith('.') && line.Contains(StateCase.AskInWords(StateCase.Of(site.Atlas, state).Asks[0]), StringComparison.Ordinal), () => $"{state.Name}: {line}");
            }
        }

        findings.AssertNone();
    }

    [Fact]
    public void A_letter_says_how_old_a_fact_is_that_it_builds_on()
    {
        const string Old = "(April 2019; older than three years) [1]";
        var small = new SmallAtlas()
            .Idaho("answers: { medicaid-adults: { value: no, source: old } }")
            .Input("letters/one.md", "---\ntitle: One\ndescription: One.\norder: 1\n---\n{answers}\n\n{asks}\n\nSources\n\n{sources}\n")
            .Render();
        var text = LetterText.Of(Assert.Single(small.Content.Letters), small.Atlas.States[0], small.Context);
        Assert.Contains($"- Idaho Medicaid does not pay for adults {Old}.", text, StringComparison.Ordinal);
        Assert.Contains($"1. Pay for adults. Now: Idaho Medicaid does not pay for adults {Old}.", text, StringComparison.Ordinal);
        var brief = small.Page("/states/idaho/brief/");
        Assert.Contains($"No {Old}", brief.QuerySelector(".brief-answers")!.Reads(), StringComparison.Ordinal);
        Assert.Contains($"Now not met. Adults: No {Old}.", brief.QuerySelector(".asks")!.Reads(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_that_tells_of_an_answer_in_part_says_for_whom_or_where()
    {
        var small = new SmallAtlas()
            .Idaho("answers: { medicaid-adults: { value: limited, source: own, note: Two clinics only. }, medicaid-youth: { value: yes, source: own, note: Since the spring. } }")
            .Input("letters/one.md", "---\ntitle: One\ndescription: One.\norder: 1\n---\n{answers}\n\n{asks}\n\nSources\n\n{sources}\n")
            .Render();
        var text = LetterText.Of(Assert.Single(small.Content.Letters), small.Atlas.States[0], small.Context);
        const string InPart = "Idaho Medicaid pays for adults, but not for all. Two clinics only (March 5, 2026) [1].";
        Assert.Contains($"- {InPart}", text, StringComparison.Ordinal);
        Assert.Contains($"Now: {InPart}", text, StringComparison.Ordinal);
        Assert.Contains("- Idaho Medicaid pays for youth (March 5, 2026) [1].", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OR", "Oregon", true)]
    [InlineData("PR", "Puerto Rico", false)]
    public void A_letter_leads_to_the_answers_next_door_only_where_the_atlas_has_one_next_door(string code, string name, bool isNextDoor)
    {
        var small = new SmallAtlas()
            .Data($"states/{name.ToLowerInvariant().Replace(' ', '-')}.yml", SmallAtlas.StateFile(code, name, "answers: { medicaid-adults: { value: yes, source: plain } }"))
            .Input("letters/one.md", "---\ntitle: One\ndescription: One.\norder: 1\n---\nDear you,\n\nNext door:\n\n{neighbors}\n\nGoodbye\n")
            .Render();
        var text = LetterText.Of(Assert.Single(small.Content.Letters), small.Atlas.States.Single(state => state.Code == "ID"), small.Context);
        Assert.Equal(isNextDoor, text.Contains("Next door:", StringComparison.Ordinal));
        Assert.Equal(isNextDoor, text.Contains($"yes in {name}", StringComparison.Ordinal));
        Assert.DoesNotContain("no state borders it", text, StringComparison.Ordinal);
        Assert.Equal(isNextDoor, small.Page("/states/idaho/brief/").QuerySelector(".brief-answers td[data-label='Neighbors']") is not null);
    }

    [Theory]
    [InlineData("Dear {stat},", "PA207", 6, 6)]
    [InlineData("{answers}", "PA207", 0, 0)]
    [InlineData("In %state%, we ask", "PA207", 6, 4)]
    [InlineData("In $state, we ask", "PA207", 6, 4)]
    [InlineData("In ${state}, we ask", "PA207", 6, 4)]
    [InlineData("In <state>, we ask", "PA207", 6, 4)]
    public void A_letter_that_cannot_be_filled_in_is_an_error(string body, string code, int line, int column)
    {
        var problem = Assert.Single(SiteContentReader.Read(
        [
            SmallAtlas.File("input", "site.yml", "{ title: Small, description: Small., base_url: \"https://small.atlas/\", identity: \"small.atlas,2026\" }"),
            SmallAtlas.File("input", "letters/one.md", $"---\ntitle: One\ndescription: One.\norder: 1\n---\n{body}\n"),
        ]).Problems);
        Assert.Equal((code, line, column), (problem.Code, problem.At.Line, problem.At.Column));
    }

    [Fact]
    public void Lines_of_a_paragraph_are_joined_and_items_of_a_list_keep_theirs()
    {
        var content = SiteContentReader.Read(
        [
            SmallAtlas.File("input", "site.yml", "{ title: Small, description: Small., base_url: \"https://small.atlas/\", identity: \"small.atlas,2026\" }"),
            SmallAtlas.File("input", "letters/one.md", "---\ntitle: One\ndescription: One.\norder: 1\n---\nA\nb\n\n- c\n- d\n"),
        ]).Content!;
        Assert.Equal("A b\n\n- c\n- d", Assert.Single(content.Letters).Template);
    }

    // A letter that cites nothing has no list of sources.
    private static (string Above, string Sources) Parted(string text) =>
        text.LastIndexOf("\n\nSources\n\n", StringComparison.Ordinal) is > 0 and var heading ? (text[..heading], text[heading..]) : (text, "");

    // "[1]" and "[2, 3]" cite three.
    private static HashSet<int> Cited(string text) => [.. Citation().Matches(text)
        .SelectMany(cited => cited.Groups[1].Value.Split(", ")).Select(number => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"\[(\d+(?:, \d+)*)\]")]
    private static partial Regex Citation();

    // A number of a source that no words in brackets stand before, or that does not end its sentence.
    [GeneratedRegex(@".{0,60}((?<!\)) \[\d+(, \d+)*\]|\[\d+(, \d+)*\](?!\.))")]
    private static partial Regex Bare();
}
