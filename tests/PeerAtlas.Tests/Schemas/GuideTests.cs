using System.Text.RegularExpressions;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Upkeep;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.Schemas;

/// <summary>What the guide to the data shows is read without an error. (Its tables of facts are tried field by field in <c>ExampleTests</c>.)</summary>
public sealed partial class GuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Root, "docs", "data.md"));

    public static TheoryData<string, string> Shown => [.. Example().Matches(Guide).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];

    [Theory]
    [MemberData(nameof(Shown))]
    public void Every_file_that_the_guide_shows_is_read_without_an_error(string name, string text)
    {
        var path = "data/" + name;
        if (name == "a question")
        {
            path = "data/codebook.yml";
            var codebook = new DataFile(path, "codebook.yml", File.ReadAllBytes(Path.Combine(Repository.Data, "codebook.yml")));
            text = System.Text.Encoding.UTF8.GetString(NewQuestion.In(codebook, text)!.Content.Span);
            Assert.Contains("peer-centers", text, StringComparison.Ordinal);
        }

        Assert.Empty(EditedFile.Problems(path, text).Where(problem => problem.Severity == Severity.Error).Select(problem => problem.ToString()));
    }

    [Fact]
    public void Every_yaml_that_is_no_single_line_is_tried()
    {
        Assert.Equal(Fence().Count(Guide) - 1, Example().Count(Guide));
        Assert.True(Example().Count(Guide) > 5);
    }

    [Theory]
    [InlineData("site", "Site")]
    [InlineData("links", "Links")]
    [InlineData("search-synonyms", "Search words")]
    public void The_examples_of_settings_are_read_without_an_error(string name, string heading)
    {
        var table = Guide[Guide.IndexOf($"#### {heading}\n", StringComparison.Ordinal)..].Split("\n\n")[2];
        var rows = Row().Matches(table).Select(match => $"{match.Groups[1].Value}: {match.Groups[2].Value}").ToList();
        Assert.NotEmpty(rows);
        Assert.Empty(EditedFile.Problems(EditedFile.Places[name], string.Join('\n', rows) + "\n").Where(problem => problem.Severity == Severity.Error).Select(problem => problem.ToString()));
    }

    [GeneratedRegex(@"<!-- read as (.+?) -->\n```yaml\n(.+?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("```yaml\n")]
    private static partial Regex Fence();

    [GeneratedRegex(@"(?m)^\| `(\w+)` \|.* `([^`]+)` \|$")]
    private static partial Regex Row();
}
