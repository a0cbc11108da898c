using Xunit;

namespace PeerAtlas.Tests.Upkeep;

/// <summary>The command <c>import survey</c>, by the program as users run it, over a copy of the facts of this repository.</summary>
public sealed class ImportTests : IDisposable
{
    private readonly CopiedData _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_table_becomes_a_survey_with_its_source()
    {
        var run = await Import("State,Answer\r\nIdaho,Yes\r\nWY,Y\r\nu.s. virgin islands,No\r\nTexas,n/a\r\nUtah,\r\n");
        Assert.True(run.Status == 0, run.Errors);
        Assert.EndsWith("values:\n  ID: yes\n  VI: no\n  WY: yes\n", _data.Text("data/surveys/count.yml"), StringComparison.Ordinal);
        Assert.Contains("title: \"A count\"", _data.Text("data/sources/count.yml"), StringComparison.Ordinal);
        Assert.Equal(0, (await _data.Run("check")).Status);
        Assert.Matches(@"(?m)^3 states: \d+ not answered before, \d+ as the present answer, \d+ otherwise\.", run.Output);
    }

    [Fact]
    public async Task What_it_says_otherwise_is_told_in_words_with_the_place_of_the_present_answer()
    {
        var run = await Import("State,Answer\nOhio,No\n");
        Assert.Matches(@"(?m)^  Ohio: Yes.* \(.+, .+\); this survey: No, by a 2025 national review, 2025: disagrees\. data/states/ohio\.yml:\d+:\d+", run.Output);
    }

    [Theory]
    [InlineData("State,Answer\nIdaho,\"yes\n", "count.csv:2:7")]
    [InlineData("State,Answer\nIdaho,\"yes\"x\nOhio,no\n", "count.csv:2:7")]
    [InlineData("State,Answer\n\"Idaho,yes\nOhio,no\n", "count.csv:2:1")]
    public async Task A_quotation_mark_that_nothing_closes_is_told_at_its_place(string table, string at)
    {
        var run = await Import(table);
        Assert.Equal(1, run.Status);
        Assert.Contains($"{at}: a quotation mark opens this text and does not close it", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_problem_is_told_with_line_and_column_in_one_run_and_nothing_is_written()
    {
        var run = await Import("State,Answer\nIdaho,Yes\n\"Ohioo\",\"No\"\nWyoming,Maybe\nIdaho,No\nUtah\n");
        Assert.Equal(1, run.Status);
        Assert.Equal(
            [
                "count.csv:3:1: 'Ohioo' is no state, district or territory (did you mean 'Ohio'?)",
                "count.csv:4:9: 'Maybe' stands for no value; say for which with --value \"Maybe=…\" (yes, limited, no, unclear), or that it says nothing with --blank",
                "count.csv:5:1: Idaho stands already at line 2; keep one of the two",
                "count.csv:6:1: the line has 1 cells, and the first line names 2 columns; put a text that holds ',' in double quotes",
                "Nothing was written.",
            ],
            run.Errors.TrimEnd().Split('\n'));
        Assert.Equal(["count.csv"], _data.Changed());
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    public async Task A_table_is_read_by_what_parts_its_columns(char separator)
    {
        var run = await Import("State;Answer\nWashington D.C.;Yes\nN. Carolina;\"Y\"\n;\n".Replace(';', separator));
        Assert.True(run.Status == 0, run.Errors);
        Assert.EndsWith("values:\n  DC: yes\n  NC: yes\n", _data.Text("data/surveys/count.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_writes_nothing()
    {
        var run = await Import("State,Answer\nIdaho,Yes\n", "--dry-run");
        Assert.Equal(0, run.Status);
        Assert.Contains("not written (--dry-run)", run.Output, StringComparison.Ordinal);
        Assert.Equal(["count.csv"], _data.Changed());
    }

    [Fact]
    public async Task A_column_that_is_not_there_is_a_wrong_command_line()
    {
        var run = await Import("State,Anser\nIdaho,Yes\n");
        Assert.Equal(2, run.Status);
        Assert.Contains("(did you mean 'Anser'?)", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_columns_of_the_name_are_not_chosen_between()
    {
        var run = await Import("State,Answer,Answer\nIdaho,Yes,No\n");
        Assert.Equal(2, run.Status);
        Assert.Contains("two columns 'Answer'", run.Errors, StringComparison.Ordinal);
    }

    private Task<Running.ProgramRun> Import(string table, params string[] more)
    {
        _data.Write("count.csv", table);
        return _data.Run(
        [
            "import", "survey", "count.csv", "--state-column", "State", "--value-column", "Answer", "--question", "medicaid-youth", "--as-of", "2025",
            "--method", "Read in a table.", "--title", "A count", "--publisher", "A group", "--url", "https://example.org/count", "--yes", "Yes,Y", "--blank", "n/a", .. more,
        ]);
    }
}
