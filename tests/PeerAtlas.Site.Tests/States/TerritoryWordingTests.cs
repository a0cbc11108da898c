using System.Text.RegularExpressions;
using AngleSharp.Dom;
using PeerAtlas.Policy.Geography;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Rows;
using PeerAtlas.Site.Tests.Running;
using PeerAtlas.Site.Wording;
using Xunit;

namespace PeerAtlas.Site.Tests.States;

/// <summary>What the site says of a territory in words of its own: it is no state, and "the" stands before a name that takes it.</summary>
/// <remarks>
/// The words of the data are taken out of a page before it is read: notes, titles and names say what their sources say. "State plan" is what
/// federal law calls the agreement of every Medicaid agency.
/// </remarks>
public sealed partial class TerritoryWordingTests(RealSite site)
{
    private static readonly Dictionary<string, string> Territories = new() { ["PR"] = "Puerto Rico", ["VI"] = "U.S. Virgin Islands", ["MP"] = "Northern Mariana Islands" };

    private readonly Findings findings = new();

    [Fact]
    public void No_page_of_a_territory_calls_it_a_state()
    {
        Assert.NotEmpty(site.Atlas.Territories);
        string[] said = [.. Data(RawStates.All.Select(state => state.File).Concat(RawYaml.AllOfData("sources").Select(source => source.File)))];
        Read(site, said);
        findings.AssertNone();
    }

    [Fact]
    public void No_page_calls_a_territory_a_state_whatever_is_known_of_it()
    {
        var small = WithTerritories(FilledState.Files.Input("letters/one.md", Letter), FilledState.Facts);
        Read(small.Render(), [.. Data(small.Files.Where(file => file.Name.EndsWith(".yml", StringComparison.Ordinal)).Select(RawYaml.Of))]);
        findings.AssertNone();
    }

    [Fact]
    public void A_row_of_a_territory_among_the_answers_calls_it_no_state()
    {
        string[] said = [.. Data(RawStates.All.Select(state => state.File).Concat(RawYaml.AllOfData("sources").Select(source => source.File)))];
        foreach (var question in site.Atlas.Codebook.Questions)
        {
            foreach (var state in site.Atlas.Territories)
            {
                Check($"{question.Id}, {state.Slug}", site.Page($"/questions/{question.Id}/").QuerySelector($"tr[id='{state.Slug}']")!.Reads(), said);
            }
        }

        findings.AssertNone();
    }

    [Fact]
    public void No_count_of_states_takes_in_a_territory()
    {
        // The letters are those of a state; a territory next door to none would have no such list.
        var files = new SmallAtlas().Idaho(Answers).Input("letters/one.md", Letter);
        var without = Counts(files.Render());
        Assert.Contains(without, page => page.Value.Count > 0);
        var with = Counts(WithTerritories(files, Answers).Render());
        foreach (var (page, counts) in without)
        {
            findings.Check(counts.SequenceEqual(with[page]), () => $"{page}: {string.Join(", ", counts)} without territories, {string.Join(", ", with[page])} with them");
        }

        findings.AssertNone();
    }

    [Theory]
    [InlineData("the territory's own", false)]
    [InlineData("the state's Medicaid agency", true)]
    [InlineData("your own state senator", true)]
    [InlineData("no state borders it", true)]
    [InlineData("neither state is researched", true)]
    [InlineData("State brief", true)]
    [InlineData("a certificate from another state", false)]
    [InlineData("of 51 states", false)]
    [InlineData("in the state plan", false)]
    public void What_calls_a_place_a_state_is_known_by_its_words(string words, bool does) => Assert.Equal(does, CallsItAState().IsMatch(words));

    [Theory]
    [InlineData("Peer support in U.S. Virgin Islands", true)]
    [InlineData("Peer support in the U.S. Virgin Islands", false)]
    [InlineData("in U.S. Virgin Islands law", false)]
    [InlineData("if U.S. Virgin Islands Medicaid pays", false)]
    public void What_lacks_the_is_known_by_the_word_before_the_name(string words, bool lacks) =>
        Assert.Equal(lacks, WithoutThe("U.S. Virgin Islands").IsMatch(words));

    private const string Answers = "answers: { medicaid-adults: { value: yes, source: own }, medicaid-youth: { value: limited, source: old, note: Some. } }";

    private const string Letter = "---\ntitle: One\ndescription: One.\norder: 1\n---\nOf {state}, our {word}:\n\n{answers}\n\n{works}\n\n{missing}\n\n{asks}\n\nNext door: {neighbors}\n\n{nation}\n\n{agency}\n\nSources\n\n{sources}\n";

    private static SmallAtlas WithTerritories(SmallAtlas atlas, string facts)
    {
        foreach (var (code, name) in Territories)
        {
            atlas = atlas.Data($"states/{Jurisdictions.SlugOf(name)}.yml", SmallAtlas.StateFile(code, name, facts, $"It is {name}."));
        }

        return atlas;
    }

    // Its own pages, the cards for other sites, and those that set it beside another territory or beside a state.
    private void Read(RenderedSite of, string[] said)
    {
        foreach (var state in of.Atlas.Territories)
        {
            foreach (var page in (string[])[$"/states/{state.Slug}/", $"/states/{state.Slug}/brief/", $"/states/{state.Slug}/letters/", $"/embed/states/{state.Slug}/", $"/compare/{state.Slug}/"])
            {
                Check(page, Whole(of.Page(page)), said);
            }

            foreach (var other in of.Atlas.Territories.Append(of.Atlas.Counted[0]).Append(of.Atlas.Counted[^1]).Where(other => other != state))
            {
                var page = Address(state, other);
                Check(page, Whole(of.Page(page)), said);
            }
        }

        // A name that takes "the" may be that of the District of Columbia.
        foreach (var state in of.Atlas.States.Where(state => state.Name.InSentence() != state.Name))
        {
            foreach (var page in (string[])[$"/states/{state.Slug}/", $"/states/{state.Slug}/brief/", $"/states/{state.Slug}/letters/", $"/compare/{state.Slug}/", Address(state, of.Atlas.Counted[0])])
            {
                var text = Without(said.Where(words => words != state.Name), Whole(of.Page(page)));
                findings.Check(!WithoutThe(state.Name).IsMatch(text), () => $"{page}: {Around(text, WithoutThe(state.Name).Match(text))}");
            }
        }
    }

    private void Check(string page, string text, string[] said)
    {
        var own = Without(said, text);
        findings.Check(!CallsItAState().IsMatch(own), () => $"{page}: {Around(own, CallsItAState().Match(own))}");
    }

    private static string Address(State one, State other) =>
        string.CompareOrdinal(one.Slug, other.Slug) < 0 ? $"/compare/{one.Slug}-vs-{other.Slug}/" : $"/compare/{other.Slug}-vs-{one.Slug}/";

    // What stands in the window's bar and in results of search engines is read too.
    private static string Whole(IDocument page) => string.Join(" ; ",
        page.Title, page.QuerySelector("meta[name=description]")?.GetAttribute("content"), page.Body!.Reads());

    private static IEnumerable<string> Data(IEnumerable<RawYaml> files) => files.SelectMany(file => file.Scalars())
        .Select(words => Words.Normal(words).TrimEnd('.'))
        .Where(words => words.Contains("state", StringComparison.OrdinalIgnoreCase) || words.Contains("Islands", StringComparison.Ordinal) || words.Contains("District", StringComparison.Ordinal))
        .Distinct()
        .OrderByDescending(words => words.Length);

    private static string Without(IEnumerable<string> said, string text) =>
        said.Aggregate(text, (left, words) => words.Length < 6 ? left : left.Replace(words, "…", StringComparison.OrdinalIgnoreCase));

    private static Dictionary<string, List<string>> Counts(RenderedSite of) => of.PageFiles
        .Where(file => !Territories.Values.Any(name => file.Contains(Jurisdictions.SlugOf(name), StringComparison.Ordinal)))
        .ToDictionary(file => file, file => Count().Matches(of.Document(file).Body!.Reads()).Select(count => count.Value).ToList());

    private static string Around(string text, Match found) => text[Math.Max(0, found.Index - 40)..Math.Min(text.Length, found.Index + found.Length + 40)];

    [GeneratedRegex(@"(?i:\b(the|this|that|your|our|its|no|either|neither|both|two)( own| new| old)? states?\b(?! (plan|option)))(?!(?i: next door))|\b(?i:(?<!another |other )state)[’']s\b|\bState (law|agency|Medicaid agency|brief)\b")]
    private static partial Regex CallsItAState();

    [GeneratedRegex(@"\b\d+ (of \d+ )?states?\b(?! and territories|/)")]
    private static partial Regex Count();

    // Before Medicaid or law the name stands as that of any state: "District of Columbia Medicaid".
    private static Regex WithoutThe(string name) =>
        new($@"\b(in|of|for|to|on|with|from|between|by|if|that|than|whether|does|and) {Regex.Escape(name)}(?! (Medicaid|law)\b)", RegexOptions.CultureInvariant);
}
