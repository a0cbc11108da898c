using PeerAtlas.Policy.Files;
using PeerAtlas.Policy.Revisions;
using PeerAtlas.Site.Revisions;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Revisions;

/// <summary>Changes between two revisions, in words.</summary>
public sealed class ChangeWordsTests
{
    private static IEnumerable<string> Between(string older, string newer) =>
        Revision.Compare(
                AtlasReader.Read(new SmallAtlas().Idaho(older).Files, RenderedSite.Today).Atlas!,
                AtlasReader.Read(new SmallAtlas().Idaho(newer).Files, RenderedSite.Today).Atlas!)
            .Select(change => $"{change.Kind.Heading()}. {change.Told()}");

    [Fact]
    public void A_change_of_policy_is_told_with_its_day_and_source() => Assert.Equal(
        ["Policy changed. Idaho · Medicaid coverage for adults: yes → no, since December 1, 2025, Idaho Medicaid"],
        Between("answers: { medicaid-adults: { value: yes, source: old } }", "answers: { medicaid-adults: { value: no, source: own, since: 2025-12-01 } }"));

    [Fact]
    public void A_correction_is_told_with_the_date_for_which_it_speaks_and_on_what_each_side_rests() => Assert.Equal(
        ["Facts corrected. Idaho · Medicaid coverage for adults: yes, by a 2026 trade publication → in part, January 2026, Idaho Medicaid"],
        Between("answers: { medicaid-adults: { value: yes, source: blog, note: So it is. } }", "answers: { medicaid-adults: { value: limited, source: own, as_of: 2026-01, note: So it is. } }"));

    [Fact]
    public void Numbers_have_their_units_and_requirements_their_credential() => Assert.Equal(
        ["Facts corrected. Idaho · CP, Training hours: 40 hours → 46 hours, Idaho Pages"],
        Between(
            "credentials: [ { name: Certified Peer, abbreviation: CP, serves: mental-health, source: own, requirements: { training-hours: { value: 40, source: plain } } } ]",
            "credentials: [ { name: Certified Peer, abbreviation: CP, serves: mental-health, source: own, requirements: { training-hours: { value: 46, source: plain } } } ]"));

    [Fact]
    public void Of_a_long_text_what_differs_is_told()
    {
        var long1 = $"{string.Join(' ', Enumerable.Repeat("word", 40))} and by day";
        var told = Assert.Single(Between($"answers: {{ medicaid-settings: {{ value: {long1}, source: own }} }}", $"answers: {{ medicaid-settings: {{ value: {long1[..^3]}night, source: own }} }}"));
        Assert.Contains("and by day → ", told, StringComparison.Ordinal);
        Assert.Contains("and by night", told, StringComparison.Ordinal);
        Assert.True(told.Length < 200, told);
    }

    [Theory]
    [InlineData("renewal: { value: 1, source: own }, learning: { value: 12, per: year, source: own }", "renewal: { value: 1, source: own }, learning: { value: 12, source: own }", "12 per year → 12 per renewal")]
    public void What_a_page_says_alike_of_both_is_told_apart(string older, string newer, string told) => Assert.Contains(
        Between($"credentials: [ {{ name: Certified Peer, serves: mental-health, source: own, requirements: {{ {older} }} }} ]", $"credentials: [ {{ name: Certified Peer, serves: mental-health, source: own, requirements: {{ {newer} }} }} ]"),
        change => change.Contains(told, StringComparison.Ordinal));

    [Fact]
    public void Whose_experience_counts_is_told_where_the_words_stay()
    {
        var told = Revision.Compare(Of("").Atlas!, Of(", kind: own").Atlas!).Select(change => change.Told());
        Assert.Contains(told, change => change.Contains("A life lived → A life lived (Own life)", StringComparison.Ordinal));

        static AtlasReading Of(string kind) => AtlasReader.Read(
            new SmallAtlas().Idaho($"credentials: [ {{ name: Certified Peer, serves: mental-health, source: own, requirements: {{ lived: {{ value: A life lived, source: own{kind} }} }} }} ]").Files
                .Select(file => file.Name != "codebook.yml" ? file : SmallAtlas.File("data", file.Name, System.Text.Encoding.UTF8.GetString(file.Content.Span).Replace(
                    "- { id: renewal,", "- { id: lived, topic: certification, order: 9, wording: What life?, label: Life, why: It counts., kind: text, carries: once, kinds: { own: { name: Own life, meaning: One's own. } } }\n  - { id: renewal,", StringComparison.Ordinal))),
            RenderedSite.Today);
    }

    [Fact]
    public void A_thing_of_which_nothing_more_is_said_is_named_alone()
    {
        var gone = Revision.Compare(
            AtlasReader.Read(new SmallAtlas().Idaho("").Files, RenderedSite.Today).Atlas!,
            AtlasReader.Read(new SmallAtlas().Idaho("").Files.Where(file => file.Name != "states/ohio.yml"), RenderedSite.Today).Atlas!);
        Assert.NotEmpty(gone);
        Assert.All(gone.Select(change => change.Told()), told => Assert.False(told.TrimEnd().EndsWith(':'), told));
    }

    [Theory]
    [InlineData("role: reciprocity", "", "role: reciprocity")]
    [InlineData("chart: Hours of learning to renew, column: yes", "chart: Hours of learning to renew", "column: yes → no")]
    public void What_the_codebook_says_is_told_in_its_own_words(string said, string instead, string told)
    {
        var files = new SmallAtlas().Files;
        var changed = files.Select(file => file.Name == "codebook.yml" ? SmallAtlas.File("data", file.Name, System.Text.Encoding.UTF8.GetString(file.Content.Span).Replace(said, instead, StringComparison.Ordinal)) : file);
        var after = AtlasReader.Read(changed, RenderedSite.Today);
        Assert.True(after.Atlas is not null, string.Join('\n', after.Problems));
        Assert.Contains(Revision.Compare(AtlasReader.Read(files, RenderedSite.Today).Atlas!, after.Atlas!), change => change.Told().EndsWith(told, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_added_and_removed_is_told_with_its_value()
    {
        const string Fact = "answers: { medicaid-adults: { value: yes, source: own } }";
        Assert.Equal(["Added. Idaho · Medicaid coverage for adults: yes, March 5, 2026, Idaho Medicaid"], Between("", Fact));
        Assert.Equal(["Removed. Idaho · Medicaid coverage for adults: yes"], Between(Fact, ""));
    }

    [Fact]
    public void A_part_of_a_fact_is_named_by_its_key() => Assert.Equal(
        ["Wording. Idaho · Medicaid coverage for adults: note: In the north."],
        Between("answers: { medicaid-adults: { value: yes, source: own } }", "answers: { medicaid-adults: { value: yes, source: own, note: In the north. } }"));

    [Fact]
    public void What_is_announced_is_told_with_the_day_from_which_it_is_to_hold_and_what_ended_with_its_end() => Assert.Equal(
        [
            "Added. Idaho · Medicaid coverage for adults: earlier: no, until May 2019, Idaho Letters",
            "Added. Idaho · Medicaid coverage for adults: announced: in part, by a 2026 trade publication, from January 1, 2100, Vendor",
        ],
        Between(
            "answers: { medicaid-adults: { value: yes, source: own } }",
            "answers: { medicaid-adults: { value: yes, source: own, earlier: [ { value: no, until: 2019-05, source: old } ], announced: { value: limited, note: So it is., from: 2100-01-01, source: blog } } }"));

    [Fact]
    public void What_the_data_says_by_ids_is_told_in_words() => Assert.Equal(
        ["Sources. Idaho · Medicaid coverage for adults: source: Idaho's own manual, Idaho Medicaid → Idaho's own manual, Idaho Medicaid; A page without a date, Idaho Pages"],
        Between("answers: { medicaid-adults: { value: yes, source: own } }", "answers: { medicaid-adults: { value: yes, source: [own, plain] } }"));
}
