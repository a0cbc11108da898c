using PeerAtlas.Policy.Links;

namespace PeerAtlas.Policy.Tests.Links;

/// <summary>What counts when a quotation is looked for, and what does not.</summary>
public class QuoteSearchTests
{
    [Theory]
    [InlineData("Peers   must\n\tpass\u00A0an exam.", "must pass an exam")]
    [InlineData("The state’s “own” exam", "the state's \"own\" exam")]
    [InlineData("16–20 hours — or more", "16-20 hours - or more")]
    [InlineData("certi\u00ADfied peers", "certified peers")]
    [InlineData("ofﬁce of benefits", "office of benefits")]
    [InlineData("PEERS MUST PASS", "Peers must pass")]
    [InlineData("The fee is $50.00.", "fee is $ 50.00")]
    [InlineData("Peers pass an exam and then work for a year.", "pass an exam … for a year")]
    [InlineData("Peers pass an exam and then work for a year.", "pass an exam [...] for a year")]
    public void White_space_quotation_marks_dashes_and_capitals_do_not_count(string text, string quote) => Assert.True(QuoteSearch.IsIn(text, quote));

    [Theory]
    [InlineData("Peers must pass two exams.", "must pass an exam")]
    [InlineData("The fee is $5.00.", "fee is $500")]
    [InlineData("for a year they pass an exam", "pass an exam … for a year")]
    [InlineData("", "must pass")]
    [InlineData("anything", "…")]
    public void Other_words_and_numbers_are_another_text(string text, string quote) => Assert.False(QuoteSearch.IsIn(text, quote));

    [Fact]
    public void In_printed_lines_a_hyphen_may_part_a_word()
    {
        Assert.True(QuoteSearch.IsIn("certi-\nfied peer-run centers", "certified peer-run centers", hyphenated: true));
        Assert.False(QuoteSearch.IsIn("certi-\nfied", "certified"));
    }
}
