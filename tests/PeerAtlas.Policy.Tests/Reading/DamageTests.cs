using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Policy.Tests.Reading;

/// <summary>Damaged text is no fact: what copying and converting leave of it is told with its place and, where it can be told, what was meant.</summary>
public class DamageTests
{
    [Theory]
    [InlineData("donâ€™t", "â€™", "’")]
    [InlineData("â€œPeerâ€\u009D", "â€œ", "“")]
    [InlineData("CompaÃ±eros", "Ã±", "ñ")]
    [InlineData("SÃ£o", "Ã£", "ã")]
    [InlineData("Â§ 5", "Â§", "§")]
    [InlineData("â€¢ first", "â€¢", "•")]
    [InlineData("ðŸ™‚", "ðŸ™‚", "🙂")]
    [InlineData("donÃ¢â‚¬â„¢t", "Ã¢â‚¬â„¢", "’")]
    [InlineData("plan‚Äôs", "‚Äô", "’")]
    public void Letters_read_in_a_wrong_encoding_are_told_with_what_was_meant(string text, string wrong, string meant)
    {
        var damage = DamagedText.In(text).First();
        Assert.Equal(text.IndexOf(wrong, StringComparison.Ordinal), damage.Index);
        Assert.Equal(ValueChecks.DamagedText, damage.Check);
        Assert.Contains($"was read in a wrong encoding; write '{meant}'", damage.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A&amp;B", "&amp;", "'&'")]
    [InlineData("18&nbsp;years", "&nbsp;", "a plain space")]
    [InlineData("&#8217;", "&#8217;", "'’'")]
    [InlineData("&ldquo;Peer&rdquo;", "&ldquo;", "'“'")]
    public void Names_of_characters_that_only_HTML_knows_are_told_in_plain_text(string text, string name, string meant)
    {
        var damage = DamagedText.In(text).First();
        Assert.StartsWith($"'{name}' is HTML's name of a character", damage.Message, StringComparison.Ordinal);
        Assert.EndsWith($"write {(meant == "a plain space" ? "a plain space, or nothing" : meant)}", damage.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("“CAFÉ”, a São Paulo – naïve… 5 € & more; R&D; &c")]
    [InlineData("Ñandú, Ångström, être, Ü“, ¿qué?")]
    [InlineData("https://a.gov/?a=1&copy=2")]
    public void What_is_written_rightly_passes(string text) => Assert.Empty(DamagedText.In(text));

    [Theory]
    [InlineData("A &amp; B &lt;plan&gt;", false)]
    [InlineData("A &amp;amp; B", true)]
    public void In_Markdown_only_what_was_coded_twice_is_damaged(string text, bool damaged) => Assert.Equal(damaged, DamagedText.In(text, isMarkdown: true).Any());

    [Theory]
    [InlineData("\\uFFFD", "PA055")]
    [InlineData("\\uF0B7", "PA055")]
    [InlineData("\\u00C3\\u00A9", "PA110")]
    public void Damage_that_is_written_as_an_escape_is_told_at_its_value(string escape, string code)
    {
        var problem = Assert.Single(SmallAtlas.Valid.Replace(SmallFiles.Idaho, "note: More with approval.", $"note: ▶\"caf{escape}\"").Read().Problems);
        Assert.Equal((code, SmallAtlas.Valid.Replace(SmallFiles.Idaho, "note: More with approval.", "note: ▶x").Marked), (problem.Code, problem.At));
    }

    [Theory]
    [InlineData("https://https://example.gov/rule", "has its beginning twice")]
    [InlineData("http://localhost/rule", "somebody's own machine or network")]
    [InlineData("http://10.1.2.3/rule", "somebody's own machine or network")]
    [InlineData("http://wiki.agency.local/", "somebody's own machine or network")]
    [InlineData("https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.gov%2Frule&data=peer%40example.gov", "did you mean https://example.gov/rule?")]
    [InlineData("https://urldefense.proofpoint.com/v2/url?u=https-3A__example.gov_rule&d=x", "did you mean https://example.gov/rule?")]
    [InlineData("https://urldefense.com/v3/__https://example.gov/rule__;!!abc", "did you mean https://example.gov/rule?")]
    public void An_address_that_no_reader_can_follow_is_refused_with_what_was_meant(string url, string says)
    {
        var wrong = SmallAtlas.Valid.Replace(SmallFiles.Idaho, "https://example.gov/rule", $"▶\"{url}\"");
        var problem = wrong.Read().Problems.First(found => found.Code == "PA015");
        Assert.Equal(wrong.Marked, problem.At);
        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void In_running_text_too() =>
        Assert.Contains("'note' names the address 'http://192.168.1.1/x', which leads to 192.168.1.1",
            Assert.Single(SmallAtlas.Valid.Replace(SmallFiles.Idaho, "note: More with approval.", "note: See http://192.168.1.1/x for it.").Read().Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_full_of_hidden_characters_is_read_in_no_time()
    {
        var text = string.Concat(Enumerable.Repeat("- \"\\u200b\"\n", 49_000)) + "#" + new string('x', 1_400_000);
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        Assert.NotEmpty(SmallAtlas.Valid.With(SmallFiles.Glossary, text).Read().Problems);
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(4), "it took too long");
    }

    [Theory]
    [InlineData("states/ohio.YML", "name it states/ohio.yml")]
    [InlineData("states/Ohio.yaml", "name it states/ohio.yml")]
    [InlineData("National/codes.yml", "name it national/codes.yml")]
    public void A_file_in_another_case_or_with_another_ending_is_told_its_right_name(string name, string says) =>
        Assert.Contains(SmallAtlas.Valid.With(name, "a: b").Read().Problems, problem => problem.Code == "PA035" && problem.Message.Contains(says, StringComparison.Ordinal));
}
