using Xunit;

namespace PeerAtlas.Tests.Upkeep;

/// <summary>The command <c>new</c>, by the program as users run it, over a copy of the facts and texts of this repository.</summary>
public sealed class NewTests : IDisposable
{
    private readonly CopiedData _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_state_has_its_real_code_and_name_and_passes()
    {
        _data.Remove("data/states/virgin-islands.yml");
        _data.Remove("data/seed-points.yml");
        await Made("data/states/virgin-islands.yml", "state", "virgin-islands");
        Assert.Contains("code: VI\nname: U.S. Virgin Islands\n", _data.Text("data/states/virgin-islands.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_survey_of_a_known_source_passes() =>
        await Made("data/surveys/my-count.yml", "survey", "my-count", "--question", "medicaid-youth", "--as-of", "2025-05", "--method", "Read \"as is\".", "--source", "gao-19-41");

    [Fact]
    public async Task A_page_passes()
    {
        await Made("input/pages/learn/peers-at-work.md", "page", "peers-at-work");
        Assert.Contains("title: \"Peers at work\"", _data.Text("input/pages/learn/peers-at-work.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_stands_at_the_end_of_the_questions_and_nothing_else_of_the_codebook_changes()
    {
        await Made("data/codebook.yml", "question", "peer-centers", "--topic", "medicaid", "--wording", "Are there peer centers?", "--why", "They help.");
        var lines = _data.NewLines("data/codebook.yml");
        Assert.Contains("  - id: peer-centers", lines);
        Assert.Equal(0, (await _data.Run("new", "question", "more-centers", "--topic", "medicaid", "--wording", "More?", "--why", "So.")).Status);
    }

    [Theory]
    [InlineData("is there already", "state", "idaho")]
    [InlineData("did you mean 'Idaho'", "state", "idahoo")]
    [InlineData("is there already", "page", "veterans")]
    [InlineData("as peers-at-work", "page", "Peers at Work")]
    [InlineData("needs --question, --as-of, --method, --title, --publisher, --url", "survey", "a-survey")]
    [InlineData("needs --topic, --wording, --why", "question", "a-question")]
    [InlineData("is there already", "question", "medicaid-youth", "--topic", "medicaid", "--wording", "?", "--why", "So.")]
    [InlineData("did you mean 'medicaid'", "question", "a-question", "--topic", "medicaed", "--wording", "?", "--why", "So.")]
    public async Task Nothing_is_overwritten_and_nothing_made_up(string words, params string[] args)
    {
        var run = await _data.Run(["new", .. args]);
        Assert.Equal(2, run.Status);
        Assert.Contains(words, run.Errors, StringComparison.Ordinal);
        Assert.Empty(_data.Changed());
    }

    private async Task Made(string file, params string[] args)
    {
        var run = await _data.Run(["new", .. args]);
        Assert.True(run.Status == 0, run.Errors);
        Assert.Equal([file], _data.Changed());
        var check = await _data.Run("check");
        Assert.True(check.Status == 0, check.Output);
    }
}
