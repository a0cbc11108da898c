using PeerAtlas.Policy.Checking;
using PeerAtlas.Site.Content;
using PeerAtlas.Site.Input;
using PeerAtlas.Site.Letters;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Letters;

/// <summary>Nothing that is written in a letter's file is lost or run together in what a reader sends.</summary>
public sealed class LetterLinesTests
{
    [Theory]
    [InlineData("a) one\nb) two")]
    [InlineData("A. one\nB. two")]
    [InlineData("– one\n– two")]
    [InlineData("— one\n— two")]
    [InlineData("· one\n· two")]
    [InlineData("▪ one\n▪ two")]
    [InlineData("☐ one\n☐ two")]
    [InlineData("-> one\n-> two")]
    [InlineData("-one\n-two")]
    [InlineData("#1 thing\n#2 thing")]
    [InlineData("1. one\n2) two\n(3) three")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |")]
    [InlineData("[Your name]\n[Your phone]")]
    public void Items_of_a_list_and_rows_of_a_table_keep_their_line(string body) => Assert.Equal(body, Template(body));

    [Theory]
    [InlineData("Jane Doe  \n123 Main St  \nMontpelier", "Jane Doe\n123 Main St\nMontpelier")]
    [InlineData("Jane Doe\\\n123 Main St", "Jane Doe\n123 Main St")]
    [InlineData("Jane Doe  \r\n123 Main St", "Jane Doe\n123 Main St")]
    [InlineData("Peers help\nand listen", "Peers help and listen")]
    [InlineData("Peers help \n  and listen", "Peers help and listen")]
    [InlineData("- a\n  more of a\n- b", "- a more of a\n- b")]
    [InlineData("One\n  \nTwo", "One\n\nTwo")]
    public void Lines_of_a_paragraph_are_joined_but_for_a_break_that_is_asked_for(string body, string template) => Assert.Equal(template, Template(body));

    [Theory]
    [InlineData("May I meet with you?")]
    [InlineData("- Pay for peers\n- Train peers")]
    [InlineData("[Your name]\n[Your phone]")]
    [InlineData("Please fund peer support now.")]
    public void What_stands_above_the_sources_stays_where_nothing_is_cited(string last) => Assert.Equal($"Dear x,\n\n{last}", Sent($"Dear x,\n\n{last}\n\n{{sources}}"));

    [Theory]
    [InlineData("Thank you.\n\nSources\n\n{sources}", "Thank you.")]
    [InlineData("Thank you.\n\nMy sources:\n\n{sources}", "Thank you.")]
    [InlineData("Thank you. These are my sources:\n\n{sources}", "Thank you.")]
    [InlineData("Thank you.\n\nSources\n\n{sources}\n\n[Your name]", "Thank you.\n\n[Your name]")]
    [InlineData("I live here. This works, and we thank you:\n\n{works}\n\nGoodbye", "I live here.\n\nGoodbye")]
    public void Only_the_words_that_lead_to_an_empty_list_go_with_it(string body, string sent) => Assert.Equal(sent, Sent(body));

    [Theory]
    [InlineData("Now {answers", 6, 5)]
    [InlineData("Now answers}", 6, 12)]
    [InlineData("Now {ans\nwers}", 6, 5)]
    public void A_brace_that_is_not_closed_is_an_error_with_its_place(string body, int line, int column)
    {
        var problem = Read(body).Problems.First(problem => problem.Code == "PA207");
        Assert.Equal((line, column), (problem.At.Line, problem.At.Column));
    }

    private static string Template(string body)
    {
        var reading = Read(body);
        Assert.DoesNotContain(reading.Problems, problem => problem.Severity == Severity.Error);
        return Assert.Single(reading.Content!.Letters).Template;
    }

    private static string Sent(string body)
    {
        var small = new SmallAtlas().Input("letters/one.md", $"---\ntitle: One\ndescription: One.\norder: 1\n---\n{body}\n").Render();
        return LetterText.Of(Assert.Single(small.Content.Letters), small.Atlas.States.Single(state => state.Code == "OH"), small.Context);
    }

    private static (SiteContent? Content, System.Collections.Immutable.ImmutableArray<Problem> Problems) Read(string body)
    {
        var read = SiteContentReader.Read(
        [
            SmallAtlas.File("input", "site.yml", "{ title: Small, description: Small., base_url: \"https://small.atlas/\", identity: \"small.atlas,2026\" }"),
            SmallAtlas.File("input", "letters/one.md", $"---\ntitle: One\ndescription: One.\norder: 1\n---\n{body}\n"),
        ]);
        return (read.Content, [.. read.Problems]);
    }
}
