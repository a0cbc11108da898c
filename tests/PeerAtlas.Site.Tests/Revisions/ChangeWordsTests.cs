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
            .Select(change => $"{change.Kind.Heading()}. {change.Where()}: {change.What()}");

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
