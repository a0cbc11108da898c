using System.Collections.Immutable;
using System.Text;
using PeerAtlas.Policy.Links;
using PeerAtlas.Policy.Yaml;
using static PeerAtlas.Policy.Tests.SmallFiles;

namespace PeerAtlas.Policy.Tests.Links;

/// <summary>Every external address of the facts and texts, each once, with where it stands.</summary>
public class LinkGatheringTests
{
    private static readonly SmallAtlas Valid = SmallAtlas.Valid;

    private static ImmutableArray<LinkedAddress> Of(SmallAtlas atlas, params IEnumerable<DataFile> texts) =>
        LinkGathering.Of([.. atlas.DataFiles(), .. texts], atlas.ReadAtlas());

    private static LinkedAddress The(string url, SmallAtlas atlas) => Assert.Single(Of(atlas), address => address.Url == url);

    private static DataFile Text(string name, string text) => new($"input/{name}", name, Encoding.UTF8.GetBytes(text));

    [Fact]
    public void One_address_stands_once_with_every_place()
    {
        var letter = The("https://example.gov/letter", Valid);
        Assert.Equal(["data/national/documents.yml", "data/national/documents.yml", "data/national/timeline.yml"], letter.Uses.Select(use => use.At.File));
    }

    [Fact]
    public void A_place_is_where_the_value_begins()
    {
        var marked = Valid.Replace(Idaho, "url: https://example.gov/bulletin", "url: ▶https://example.gov/new");
        Assert.Equal(marked.Marked, The("https://example.gov/new", marked).At);
    }

    [Theory]
    [InlineData("https://example.gov/rule", "states/idaho.yml")]
    [InlineData("https://example.gov/", "states/idaho.yml")]
    [InlineData("https://example.org/copy", "states/idaho.yml")]
    [InlineData("https://example.org/count-2025", "sources/count-2025.yml")]
    [InlineData("https://example.org/list", "national/codes.yml")]
    public void States_contacts_copies_shared_sources_and_national_files_are_looked_through(string url, string file) =>
        Assert.Contains(The(url, Valid).Uses, use => use.At.File == $"data/{file}");

    [Fact]
    public void An_address_within_a_sentence_is_one_too() =>
        Assert.Equal("data/states/idaho.yml", The("https://example.gov/in(text)", Valid.Replace(Idaho, "note: On weekdays.", "note: On weekdays (see https://example.gov/in(text)).")).At.File);

    [Fact]
    public void What_follows_the_number_sign_is_told_to_no_server_and_makes_no_other_address() =>
        Assert.Equal(2, The("https://example.gov/rule", Valid.Replace(Idaho, "url: https://example.gov/bulletin", "url: https://example.gov/rule#part")).Uses.Length);

    [Fact]
    public void Texts_in_Markdown_are_looked_through_with_line_and_column()
    {
        var found = Of(Valid, Text("pages/about.md", "---\ntitle: A\n---\n\nSee [us](https://a.gov/b_(c)), or <https://d.gov>.\n"));
        Assert.Equal("input/pages/about.md:5:10", Assert.Single(found, address => address.Url == "https://a.gov/b_(c)").At.ToString());
        Assert.Equal("input/pages/about.md:5:36", Assert.Single(found, address => address.Url == "https://d.gov/").At.ToString());
    }

    [Fact]
    public void What_facts_quote_goes_with_the_address_of_their_source()
    {
        var quote = Assert.Single(The("https://example.gov/rule", Valid).Quotes);
        Assert.Equal("no more than sixteen units in one day", quote.Text);
        Assert.Equal("data/states/idaho.yml", quote.At.File);
    }

    [Fact]
    public void A_source_brings_its_stored_copy_and_the_day_on_which_it_was_opened()
    {
        var fees = The("https://example.gov/fees", Valid);
        Assert.Equal("https://example.org/copy", fees.Copy);
        Assert.Equal(new DateOnly(2026, 5, 1), fees.Checked);
    }

    [Fact]
    public void Without_a_stored_copy_the_calendar_of_the_Internet_Archive_is_offered() =>
        Assert.Equal("https://web.archive.org/web/*/https://example.gov/rule", The("https://example.gov/rule", Valid).Copy);

    [Fact]
    public void For_a_stored_copy_the_other_copies_of_its_page_are_offered() => Assert.Equal(
        "https://web.archive.org/web/*/https://example.gov/rule",
        new LinkedAddress("https://web.archive.org/web/20250101000000/https://example.gov/rule", [new LinkUse("", default, null, null)], []).Copy);

    [Fact]
    public void A_states_addresses_are_those_of_its_file_and_of_the_shared_sources_that_it_cites()
    {
        var cites = Valid.Replace(Idaho, "value: Help with housing, source: rule", "value: Help with housing, source: count-2025");
        var all = Of(cites);
        var idaho = LinkGathering.OfState(all, cites.ReadAtlas().States.Single(state => state.Code == "ID")).Select(address => address.Url).ToList();
        Assert.Contains("https://example.gov/rule", idaho);
        Assert.Contains("https://example.org/count-2025", idaho);
        Assert.DoesNotContain("https://example.org/list", idaho);
        Assert.Empty(LinkGathering.OfState(all, cites.ReadAtlas().States.Single(state => state.Code == "WY")));
    }
}
