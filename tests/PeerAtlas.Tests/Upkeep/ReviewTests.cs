using Xunit;

namespace PeerAtlas.Tests.Upkeep;

/// <summary>The command <c>review</c>, by the program as users run it, over a copy of the facts of this repository.</summary>
public sealed class ReviewTests : IDisposable
{
    private readonly CopiedData _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task What_is_still_true_gets_the_day_and_nothing_else_of_the_file_changes()
    {
        var run = await _data.Typed("still true\nquit\n", "review", "--state", "idaho", "--date", CopiedData.Day);
        Assert.True(run.Status == 0, run.Errors);
        Assert.NotEmpty(_data.Changed());
        var lines = _data.Changed().SelectMany(_data.NewLines);
        Assert.All(lines, line => Assert.Equal($"checked: {CopiedData.Day}", line.Trim()));
        Assert.Contains("1 still true, 0 changed", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("changed\n", @"Nothing was written\. Edit data/states/[a-z-]+\.yml:\d+:\d+")]
    [InlineData("cannot tell\n", @"Nothing was written\. If the text does not settle it")]
    [InlineData("skip\n", @"1 skipped")]
    [InlineData("quit\n", @"0 still true, 0 changed")]
    [InlineData("", @"0 still true, 0 changed")]
    [InlineData("perhaps\n", @"'perhaps' is none of these\.")]
    public async Task Everything_else_writes_nothing_and_says_what_to_do(string typed, string words)
    {
        var run = await _data.Typed(typed, "review", "--limit", "1");
        Assert.Equal(0, run.Status);
        Assert.Matches(words, run.Output);
        Assert.Empty(_data.Changed());
    }

    [Fact]
    public async Task A_thing_is_told_with_its_value_its_source_its_age_and_the_address_to_open()
    {
        var run = await _data.Typed("q\n", "review");
        Assert.Matches(@"(?m)^1\. [A-Z].+ · .+\r?\n  \S", run.Output);
        Assert.Matches(@"(?m)^  speaks for: ", run.Output);
        Assert.Matches(@"(?m)^  source: [a-z0-9-]+: ", run.Output);
        Assert.Matches(@"(?m)^    open: https?://", run.Output);
        Assert.Matches(@"(?m)^    published: .+; checked: ", run.Output);
    }

    [Fact]
    public async Task A_source_that_was_opened_today_is_not_asked_again()
    {
        var first = await _data.Typed("y\n", "review", "--state", "OH", "--limit", "1");
        var second = await _data.Typed("q\n", "review", "--state", "OH", "--limit", "1");
        Assert.NotEqual(first.Output.Split('\n')[0], second.Output.Split('\n')[0]);
    }

    [Fact]
    public async Task As_many_are_asked_as_the_limit_says()
    {
        var run = await _data.Typed("s\ns\ns\ns\n", "review", "--limit", "3");
        Assert.Contains("3 skipped", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_question_is_walked_over_all_states()
    {
        var run = await _data.Typed("s\ns\n", "review", "--question", "medicaid-youth", "--limit", "2");
        Assert.Equal(2, run.Output.Split('\n').Count(line => line.EndsWith(" · Youth", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Data_with_errors_are_mended_first()
    {
        _data.Write("data/states/idaho.yml", "name: [\n");
        var run = await _data.Typed("y\n", "review");
        Assert.Equal(2, run.Status);
        Assert.Contains("mend them first", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--limit", "0")]
    [InlineData("--limit", "some")]
    [InlineData("--date", "2099-01-01")]
    [InlineData("--state", "idahoo")]
    public async Task What_cannot_be_asked_for_is_a_wrong_command_line(string option, string text)
    {
        var run = await _data.Typed("y\n", "review", option, text);
        Assert.Equal(2, run.Status);
        Assert.Empty(_data.Changed());
    }
}
