using PeerAtlas.Policy.Checking;
using PeerAtlas.Site.Input;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Letters;

/// <summary>What stands in a letter's file stands in the letter, line by line where lines are meant.</summary>
public sealed class LetterLineTests
{
    [Theory]
    [InlineData("Please fund peer support now.")]
    [InlineData("[Your name]")]
    [InlineData("Jane Doe")]
    [InlineData("Sources are scarce. So I ask.")]
    [InlineData("- Pay for peers\n- Train peers")]
    [InlineData("[Your name]\n[Your phone]")]
    public void What_stands_above_the_sources_stays_where_there_are_none(string paragraph) =>
        Assert.Equal($"Dear x,\n\n{paragraph}", Text($"Dear x,\n\n{paragraph}\n\n{{sources}}"));

    [Theory]
    [InlineData("Sources")]
    [InlineData("Sources:")]
    [InlineData("My sources of these facts")]
    public void The_heading_of_the_sources_goes_with_them(string heading) =>
        Assert.Equal("Dear x,\n\nYours.", Text($"Dear x,\n\nYours.\n\n{heading}\n\n{{sources}}"));

    [Theory]
    [InlineData("a) one\nb) two")]
    [InlineData("A. one\nB. two")]
    [InlineData("– one\n— two")]
    [InlineData("· one\n▪ two")]
    [InlineData("☐ one\n☐ two")]
    [InlineData("-one\n-two")]
    [InlineData("-> one\n-> two")]
    [InlineData("#1 one\n#2 two")]
    [InlineData("(1) one\n(2) two")]
    [InlineData("1) one\n2. two")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |")]
    [InlineData("♦ one\n♦ two")]
    [InlineData("✅ one\n➤ two")]
    [InlineData("o one\no two")]
    [InlineData("§ one\n~ two")]
    [InlineData("1.1 one\n1.2 two")]
    [InlineData("1: one\n2: two")]
    public void An_item_of_a_list_keeps_its_line_whatever_marks_it(string list) => Assert.Equal($"I ask:\n{list}", Text($"I ask:\n{list}"));

    [Theory]
    [InlineData("Jane Doe\n123 Main Street\nMontpelier VT")]
    [InlineData("Date: today\nTo: you\nRe: peers")]
    [InlineData("Q: Does it pay?\nA: It does.")]
    [InlineData("Step 1 Call\nStep 2 Write")]
    [InlineData("Sincerely,\nJane")]
    public void A_line_that_ends_before_it_is_full_was_meant_to_end(string lines) => Assert.Equal($"I ask:\n\n{lines}", Text($"I ask:\n\n{lines}"));

    [Theory]
    [InlineData("I live in this state, and I have asked for help where peers work.", "Medicaid pays for it.")]
    [InlineData("I live in this state and asked for help at a place in", "Montpelier, where peers work.")]
    public void A_full_line_is_wrapped_and_goes_on(string full, string next) => Assert.Equal($"{full} {next}", Text($"{full}\n{next}"));

    [Theory]
    [InlineData("Jane Doe  \n123 Main St\\\nMontpelier", "Jane Doe\n123 Main St\nMontpelier")]
    [InlineData("- a\n  more of a", "- a more of a")]
    [InlineData("One line\nof two", "One line of two")]
    [InlineData("One line \n  of two", "One line of two")]
    [InlineData("One\n  \nTwo", "One\n\nTwo")]
    [InlineData("Jane Doe  \r\n123 Main St", "Jane Doe\n123 Main St")]
    public void A_line_that_is_ended_is_kept_and_one_that_is_wrapped_goes_on(string text, string shown) => Assert.Equal(shown, Text(text));

    [Theory]
    [InlineData("I live here. This works, and we thank you:\n\n{works}\n\nGoodbye", "I live here.\n\nGoodbye")]
    [InlineData("This works:\n\n{works}\n\nGoodbye", "Goodbye")]
    [InlineData("I live here.\n\n{works}\n\nGoodbye", "I live here.\n\nGoodbye")]
    public void The_sentence_that_leads_to_an_empty_list_goes_with_it_and_nothing_else(string body, string sent) => Assert.Equal(sent, Text($"{body}\n\n{{sources}}"));

    [Theory]
    [InlineData("Now answers}", 12)]
    [InlineData("Now {ans\nwers}", 5)]
    public void A_brace_alone_is_told_where_it_stands(string body, int column)
    {
        var problem = SiteContentReader.Read(With(body).InputFiles).Problems.First(problem => problem.Severity == Severity.Error);
        Assert.Equal(("PA207", column), (problem.Code, problem.At.Column));
    }

    [Fact]
    public void A_place_that_is_not_closed_is_told_where_it_stands()
    {
        var problem = Assert.Single(SiteContentReader.Read(With("Dear x,\n\n{state lives.\n").InputFiles).Problems, problem => problem.Severity == Severity.Error);
        Assert.Equal(("PA207", 9), (problem.Code, problem.At.Line));
    }

    private static SmallAtlas With(string body) => new SmallAtlas().Input("letters/mine.md", SmallAtlas.Markdown("Mine", body));

    private static string Text(string body) =>
        With(body).Render().Page("/states/ohio/letters/").QuerySelector("#mine textarea, textarea")!.TextContent.Trim();
}
