using static PeerAtlas.Policy.Tests.SmallFiles;

namespace PeerAtlas.Policy.Tests.Checks;

/// <summary>Texts of the data are plain: marks of Markdown and HTML would be shown as they were typed.</summary>
public class RawMarkTests
{
    private static readonly SmallAtlas Valid = SmallAtlas.Valid;

    private static IEnumerable<string> Problems(string overview) =>
        Valid.Replace(Idaho, "overview: Idaho has peers.", $"overview: '{overview}'").Read().Problems.Select(problem => problem.ToString());

    [Theory]
    [InlineData("Idaho **pays**.", "'**'")]
    [InlineData("Idaho __pays__.", "'__'")]
    [InlineData("Idaho `pays`.", "'`'")]
    [InlineData("See [the rule](https://example.gov/rule).", "[the rule](https://example.gov/rule)")]
    [InlineData("## Idaho pays", "'## Idaho pays'")]
    [InlineData("Idaho <b>pays</b>.", "'<b>'")]
    [InlineData("Idaho pays.<br/>So it is.", "'<br/>'")]
    [InlineData("Idaho ~~pays~~ paid.", "'~~pays~~'")]
    [InlineData("Idaho pays <!-- since when? -->", "'<!--'")]
    [InlineData("It\\u2019s paid.", "'\\u2019'")]
    [InlineData("A caf\\xe9 of peers.", "'\\xe9'")]
    [InlineData("It=E2=80=99s paid.", "'=E2=80=99'")]
    [InlineData("One line_x000D_ more.", "'_x000D_'")]
    [InlineData("Idaho pays #REF! an hour.", "'#REF!'")]
    [InlineData("[object Object]", "'[object Object]'")]
    [InlineData("Idaho pays 【4†source】.", "'【4†source】'")]
    [InlineData("Idaho pays 5^th^ of all.", "'^th^'")]
    public void A_mark_is_told_with_its_place(string overview, string mark) =>
        Assert.Contains(Problems(overview), problem => problem.StartsWith("data/states/idaho.yml:3:11: warning PA114 state: 'overview' holds ", StringComparison.Ordinal) && problem.Contains(mark, StringComparison.Ordinal));

    [Theory]
    [InlineData("Idaho pays < 5 and > 3, at <your plan>, for #1 of 2*3, [sic], $5 or $6, a_b_c and a < b > c.")]
    public void Signs_that_words_need_pass(string overview) => Assert.Empty(Problems(overview));

    [Theory]
    [InlineData("note: More with approval.", "note: More with **approval**.")]
    [InlineData("value: Four hours a day", "value: Four `hours` a day")]
    [InlineData("value: Help with housing", "value: Help with <b>housing</b>")]
    [InlineData("title: A rule", "title: A **rule**")]
    [InlineData("name: Certified Peer", "name: Certified **Peer**")]
    [InlineData("summary: It says so.", "summary: It says <i>so</i>.")]
    public void Every_text_of_a_state_is_looked_at(string old, string by) =>
        Assert.Contains(Valid.Replace(Idaho, old, by).Read().Problems, problem => problem.Code == "PA114");

    [Fact]
    public void An_address_may_hold_signs_of_marks() =>
        Assert.Empty(Valid.Replace(Idaho, "url: https://example.gov/fees", "url: \"https://example.gov/__fees__/a**\"").Read().Problems);
}
