using System.Text.Json;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Site.Citing;
using Xunit;

namespace PeerAtlas.Site.Tests.Citing;

/// <summary>One reference in each form.</summary>
public sealed class CitationFormsTests
{
    private static readonly Reference Plain = new("key", "Ohio: Youth: Yes", "PeerAtlas", FactDate.Parse("2024-09-02"), "https://a.example/#x", "Source: A.");

    [Fact]
    public void What_TeX_reads_as_commands_is_set_as_characters_and_every_brace_has_its_other() =>
        Assert.Contains(
            @"title = {{50\% of \$5 \& a\_b \#1 \textbackslash{} \textasciitilde{} \textasciicircum{} \textbraceleft{} x}}",
            BibTeX.Of(Plain with { Title = @"50% of $5 & a_b #1 \ ~ ^ { x" }),
            StringComparison.Ordinal);

    [Fact]
    public void A_line_break_in_a_text_begins_no_field_of_its_own()
    {
        var broken = Plain with { Title = "One\r\nUR  - https://evil.example/", Note = "Two\nER  - " };
        Assert.Single(Ris.Of(broken).Split("\r\n"), line => line.StartsWith("UR  - ", StringComparison.Ordinal));
        Assert.Single(Ris.Of(broken).Split("\r\n"), line => line.StartsWith("ER  - ", StringComparison.Ordinal));
        Assert.DoesNotContain("One\r\n", BibTeX.Of(broken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-09-02", "2024/09/02", "[[2024,9,2]]")]
    [InlineData("2024-09", "2024/09", "[[2024,9]]")]
    [InlineData("2024", "2024", "[[2024]]")]
    public void A_date_is_as_exact_as_that_of_the_fact(string date, string ris, string parts)
    {
        var dated = Plain with { Date = FactDate.Parse(date) };
        Assert.Contains($"DA  - {ris}\r\n", Ris.Of(dated), StringComparison.Ordinal);
        Assert.Equal(parts, Item(dated).GetProperty("issued").GetProperty("date-parts").GetRawText());
        Assert.Equal(date.Length > 7, BibTeX.Of(dated).Contains("  day = {2},", StringComparison.Ordinal));
        Assert.Equal(date.Length > 4, BibTeX.Of(dated).Contains("  month = sep,", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_undated_says_so_and_has_no_year()
    {
        var undated = Plain with { Date = null };
        Assert.Contains(" Undated. ", PlainCitation.Of(undated), StringComparison.Ordinal);
        Assert.DoesNotContain("year", BibTeX.Of(undated), StringComparison.Ordinal);
        Assert.Contains("note = {Undated. ", BibTeX.Of(undated), StringComparison.Ordinal);
        Assert.DoesNotContain("PY  -", Ris.Of(undated), StringComparison.Ordinal);
        Assert.False(Item(undated).TryGetProperty("issued", out _));
    }

    private static JsonElement Item(Reference reference) => JsonDocument.Parse(CslJson.Of([reference])).RootElement[0];
}
