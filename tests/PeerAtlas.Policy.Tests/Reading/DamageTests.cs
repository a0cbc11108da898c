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
    [InlineData("itΓÇÖs", "ΓÇÖ", "’")]
    [InlineData("ΓÇ£quotedΓÇ¥", "ΓÇ£", "“")]
    [InlineData("caf├⌐", "├⌐", "é")]
    [InlineData("itÔÇÖs", "ÔÇÖ", "’")]
    [InlineData("Se├▒or", "├▒", "ñ")]
    [InlineData("HawaiÊ»i", "Ê»", "ʻ")]
    [InlineData("Tiáº¿ng", "áº¿", "ế")]
    [InlineData("Gu√•han", "√•", "å")]
    [InlineData("√âl", "√â", "É")]
    [InlineData("18¬∞", "¬∞", "°")]
    [InlineData("‚Ñ¢", "‚Ñ¢", "™")]
    [InlineData("‚Ç¨5", "‚Ç¨", "€")]
    [InlineData("itвЂ™s", "вЂ™", "’")]
    [InlineData("Compa\u0102\u00B1eros", "\u0102\u00B1", "ñ")]
    public void Letters_read_in_a_wrong_encoding_are_told_with_what_was_meant(string text, string wrong, string meant)
    {
        var damage = DamagedText.In(text).First();
        Assert.Equal(text.IndexOf(wrong, StringComparison.Ordinal), damage.Index);
        Assert.Equal(ValueChecks.DamagedText, damage.Check);
        Assert.Contains($"was read in a wrong encoding; write '{meant}'", damage.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Å’ and Ê’", 0)]
    [InlineData("Hawaiʻi, Guåhan, Tiếng Việt, El Paso “Él”, 18°, 5 €, a² ≤ b", 0)]
    [InlineData("Çelik Ô Γ √2 ¬a", 0)]
    [InlineData("SAO PAULO: SÃO, Õ, Ò, GESTÕES, NIÑO, Ó, la letra Ñ si, G\u0331unalch, m\u0327", 0)]
    [InlineData("ï¿½ 12", 1)]
    [InlineData("a &#xFFFD; b", 1)]
    public void Letters_that_were_meant_pass_and_what_is_left_of_a_lost_one_is_an_error(string text, int lost)
    {
        var found = DamagedText.In(text).ToList();
        Assert.Equal(lost, found.Count);
        Assert.All(found, damage => Assert.Equal(ValueChecks.LostCharacter, damage.Check));
    }

    [Theory]
    [InlineData("see \uFFFC here", 4, "PA055", "a picture or a field that was not copied")]
    [InlineData("they don?t pay", 5, "PA110", "'don?t' holds a question mark within a word")]
    [InlineData("los Compa¿eros", 4, "PA110", "'Compa¿eros' holds a question mark")]
    [InlineData("it&rsquo s", 2, "PA110", "'&rsquo' is what is left of HTML's name of a character; write '’'")]
    [InlineData("it&#8217 s", 2, "PA110", "write '’'")]
    [InlineData("18&nbsp years", 2, "PA110", "write a plain space")]
    [InlineData("itÕs paid", 2, "PA110", "'Õ' stands here in place of a quotation mark or a dash, as old files of a Macintosh read elsewhere; write '’'")]
    [InlineData("an allyÓ", 7, "PA110", "write '”'")]
    [InlineData("peers Ð paid", 6, "PA110", "write '–'")]
    [InlineData("the peersÕ rules", 9, "PA110", "write '’'")]
    [InlineData("Vi\u00EA\u0323t", 2, "PA110", "a letter with its mark apart (U+0323")]
    [InlineData("Compan\u0303eros", 5, "PA110", "a letter with its mark apart (U+0303")]
    [InlineData("a certi\uFB01cate", 7, "PA110", "write 'fi'")]
    [InlineData("\uFF24\uFF22\uFF28 pays", 0, "PA110", "write 'DBH'")]
    [InlineData("\u041Ehio pays", 0, "PA110", "mixes letters of two scripts")]
    [InlineData("it鈥檚 so", 0, "PA110", "mixes letters of two scripts")]
    [InlineData("caf茅", 0, "PA110", "mixes letters of two scripts")]
    public void What_copying_leaves_of_a_word_is_told_with_its_place(string text, int index, string code, string says)
    {
        var damage = Assert.Single(DamagedText.In(text));
        Assert.Equal((index, code), (damage.Index, damage.Check.Code));
        Assert.Contains(says, damage.Message, StringComparison.Ordinal);
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
    [InlineData("https://a.gov/page?item=1&quot=2, a.php?id=x, who? what?, ¿qué?, 中文 and Ελλάδα, Русский")]
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
    [InlineData("https://example.gov./rule", "a dot at the end of its host (did you mean https://example.gov/rule?)")]
    [InlineData("https://example.gov/rule?email=jane.doe%40dhs.gov", "holds a mail address (jane.doe@dhs.gov)")]
    [InlineData("https://example.gov/rule?a=1&e=jane@dhs.gov", "holds a mail address (jane@dhs.gov)")]
    [InlineData("https://web.archive.org/web/2020/https://https://example.gov/rule", "the beginning of an address twice")]
    [InlineData("https://mail.google.com/mail/u/0/#inbox/1", "a network's own address")]
    [InlineData("https://www-example-gov.proxy.lib.umich.edu/a", "a network's own address")]
    [InlineData("https://proxy.library.edu/login?url=https://example.gov/rule", "did you mean https://example.gov/rule?")]
    [InlineData("https://example-gov.translate.goog/a", "a network's own address")]
    [InlineData("https://l.instagram.com/?u=https%3A%2F%2Fexample.gov%2Frule", "did you mean https://example.gov/rule?")]
    [InlineData("https://view.officeapps.live.com/op/view.aspx?src=https%3A%2F%2Fexample.gov%2Frule.docx", "did you mean https://example.gov/rule.docx?")]
    [InlineData("https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fexample.gov", "did you mean https://example.gov?")]
    [InlineData("https://nam12.safelinks.protection.outlook.com.mcas.ms/?url=https%3A%2F%2Fexample.gov", "did you mean https://example.gov?")]
    [InlineData("https://www.google.com/amp/s/example.gov/rule", "a network's own address")]
    [InlineData("https://bit.ly/3abc", "open it and write the address to which it leads")]
    [InlineData("https://web.archive.org/save/https://example.gov", "a network's own address")]
    [InlineData("https://example.gov/rule?mail=jane%2540dhs.gov", "holds a mail address (jane@dhs.gov)")]
    [InlineData("https://example.gov/unsubscribe/jane.doe@dhs.gov/now", "holds a mail address (jane.doe@dhs.gov)")]
    [InlineData("https://example.gov/rule#jane@dhs.gov", "holds a mail address (jane@dhs.gov)")]
    [InlineData("https://example.gov/rule?access_token=abc", "holds a key (access_token)")]
    [InlineData("https://store.example.gov/rule.pdf?X-Amz-Expires=300&X-Amz-Signature=abc", "holds a key (X-Amz-Signature)")]
    [InlineData("https://example.gov/C:/Users/jane/rule.pdf", "a file on somebody's own machine")]
    public void An_address_that_no_reader_can_follow_is_refused_with_what_was_meant(string url, string says)
    {
        var wrong = SmallAtlas.Valid.Replace(SmallFiles.Idaho, "https://example.gov/rule", $"▶\"{url}\"");
        var problem = wrong.Read().Problems.First(found => found.Code == "PA015");
        Assert.Equal(wrong.Marked, problem.At);
        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.gov/rule;jsessionid=ABC?a=1", "PA112", "write 'https://example.gov/rule?a=1'")]
    [InlineData("https://example.gov/rule?sid=0123456789abcdef", "PA112", "write 'https://example.gov/rule'")]
    [InlineData("https://example.gov/rule?SessionId=3f2504e0-4f89-41d3-9a0c-0305e82c3301", "PA112", "write 'https://example.gov/rule'")]
    [InlineData("https://example.gov/rule?PHPSESSID=abc", "PA112", "write 'https://example.gov/rule'")]
    [InlineData("https://example.gov/rule)", "PA110", "write 'https://example.gov/rule'")]
    [InlineData("https://example.gov/rule”", "PA110", "write 'https://example.gov/rule'")]
    [InlineData("https://example.gov/rule%E2%80%9D%20", "PA110", "write 'https://example.gov/rule'")]
    [InlineData("https://example.gov/rule?srsltid=x&a=1", "PA112", "write 'https://example.gov/rule?a=1'")]
    [InlineData("https://example.gov/rule?_gl=1*x&gad_source=1&fbclid", "PA112", "write 'https://example.gov/rule'")]
    [InlineData("https://example.gov/rule#utm_source=x", "PA112", "write 'https://example.gov/rule'")]
    [InlineData("https://example.gov/(S(abc123))/rule", "PA112", "write 'https://example.gov/rule'")]
    public void An_address_with_more_than_leads_there_is_told_without_it(string url, string code, string says)
    {
        var wrong = SmallAtlas.Valid.Replace(SmallFiles.Idaho, "https://example.gov/rule", $"▶\"{url}\"");
        var problem = Assert.Single(wrong.Read().Problems);
        Assert.Equal((code, wrong.Marked), (problem.Code, problem.At));
        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void In_running_text_too() =>
        Assert.Contains("'note' names the address 'http://192.168.1.1/x', which leads to 192.168.1.1",
            Assert.Single(SmallAtlas.Valid.Replace(SmallFiles.Idaho, "note: More with approval.", "note: See http://192.168.1.1/x for it.").Read().Problems).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("x")]
    [InlineData("x?")]
    [InlineData("\u0416x")]
    [InlineData("&#")]
    [InlineData("â€")]
    public void Any_run_of_signs_is_looked_at_in_no_time(string sign)
    {
        var text = string.Concat(Enumerable.Repeat(sign, 300_000));
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        _ = DamagedText.In(text).Take(200).Count();
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(20), "it took too long");
    }

    [Fact]
    public void A_file_full_of_hidden_characters_is_read_in_no_time()
    {
        var text = string.Concat(Enumerable.Repeat("- \"\\u200b\"\n", 49_000)) + "#" + new string('x', 1_400_000);
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        Assert.NotEmpty(SmallAtlas.Valid.With(SmallFiles.Glossary, text).Read().Problems);
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(20), "it took too long");
    }

    [Theory]
    [InlineData("states/ohio.YML", "name it states/ohio.yml")]
    [InlineData("states/Ohio.yaml", "name it states/ohio.yml")]
    [InlineData("National/codes.yml", "name it national/codes.yml")]
    public void A_file_in_another_case_or_with_another_ending_is_told_its_right_name(string name, string says) =>
        Assert.Contains(SmallAtlas.Valid.With(name, "a: b").Read().Problems, problem => problem.Code == "PA035" && problem.Message.Contains(says, StringComparison.Ordinal));
}
