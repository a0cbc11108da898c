using PeerAtlas.Tests.Running;
using PeerAtlas.Tests.Upkeep;
using Xunit;

namespace PeerAtlas.Tests.Schemas;

/// <summary>The command <c>schema</c>, and the line by which an editor finds a schema where other commands write.</summary>
public sealed class SchemaCommandTests : IDisposable
{
    private readonly CopiedData _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Schemas_are_written_where_they_are_asked_for_and_a_second_run_writes_nothing()
    {
        var first = await _data.Run("schema", "--output", "made");
        Assert.Equal(0, first.Status);
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "schemas", "state.schema.json")), _data.Text("made/state.schema.json"));
        Assert.DoesNotContain("written", (await _data.Run("schema", "--output", "made")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guide_that_is_not_there_is_an_error_when_it_was_asked_for()
    {
        var run = await _data.Run("schema", "--docs", "no.md");
        Assert.Equal(2, run.Status);
        Assert.Contains("'no.md'", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_codebook_with_an_error_is_told_and_nothing_is_written()
    {
        _data.Remove("data/codebook.yml");
        var run = await _data.Run("schema", "--output", "made");
        Assert.Equal(1, run.Status);
        Assert.Contains("codebook.yml", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_look_at_a_source_leaves_the_line_that_names_its_schema()
    {
        Assert.Equal(0, (await _data.Run("checked", "gao-19-41")).Status);
        Assert.StartsWith("# yaml-language-server: $schema=../../schemas/source.schema.json\n", _data.Text("data/sources/gao-19-41.yml"), StringComparison.Ordinal);
        Assert.Contains("checked: ", _data.Text("data/sources/gao-19-41.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_file_names_its_schema_in_its_first_line()
    {
        Assert.Equal(0, (await _data.Run("new", "survey", "my-count", "--question", "medicaid-youth", "--as-of", "2025-05", "--method", "Read.", "--source", "gao-19-41")).Status);
        Assert.StartsWith("# yaml-language-server: $schema=../../schemas/survey.schema.json\n", _data.Text("data/surveys/my-count.yml"), StringComparison.Ordinal);
    }
}
