using System.Text.RegularExpressions;
using CsCheck;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Files;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Input;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Hostile;

/// <summary>What becomes part of an address can lead nowhere but below the site's root.</summary>
public sealed partial class NameTests
{
    private const string Text = "---\ntitle: A\ndescription: B\norder: 1\n---\n\nText.\n";

    private static readonly Gen<string> Names = Gen.OneOf(Gen.String[0, 5], Gen.OneOf(
        "..", ".", "/", "\\", "a", "con", "nul", "C:", "%2e%2e", "%2f", "-", "index", "…", "／", "A", "com1")).Array[1, 6].Select(string.Concat);

    [Theory]
    [InlineData("../../evil")]
    [InlineData("../evil")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../../evil")]
    [InlineData("..%2f..%2fevil")]
    [InlineData("%2e%2e/evil")]
    [InlineData("..\\evil")]
    [InlineData("C:/evil")]
    [InlineData("con")]
    [InlineData("learn/aux")]
    [InlineData("com1/evil")]
    [InlineData("Evil")]
    [InlineData("evil.")]
    [InlineData("evil\u202E")]
    public void A_page_or_letter_of_such_a_name_is_refused(string name)
    {
        Assert.Equal("PA029", Assert.Single(Errors($"pages/{name}.md").Select(problem => problem.Code).Distinct()));
        Assert.Equal("PA029", Assert.Single(Errors($"letters/{name}.md").Select(problem => problem.Code).Distinct()));
    }

    [Fact]
    public void A_page_or_letter_of_a_plain_name_passes()
    {
        Assert.Empty(Errors("pages/learn/plain.md"));
        Assert.Empty(Errors("letters/plain.md"));
    }

    [Theory]
    [InlineData("slug: ../../evil")]
    [InlineData("path: /etc/passwd")]
    [InlineData("permalink: https://hostile.example/")]
    [InlineData("layout: ../evil")]
    public void Front_matter_cannot_name_an_address(string line) => Assert.Contains(
        SiteContentReader.Read([SmallAtlas.File("input", "pages/about.md", Text.Replace("---\n\n", $"{line}\n---\n\n", StringComparison.Ordinal))]).Problems,
        problem => problem.Code == "PA008" && problem.At.Line == 5);

    [Theory]
    [InlineData("../../evil")]
    [InlineData("con")]
    [InlineData("%2e%2e")]
    [InlineData("/etc/passwd")]
    [InlineData("a/b")]
    [InlineData("C:evil")]
    public void A_question_or_a_survey_of_such_an_id_is_refused(string id)
    {
        var data = Repository.Files("data");
        var codebook = data.Single(file => file.Name == "codebook.yml");
        var text = System.Text.Encoding.UTF8.GetString(codebook.Content.Span);
        var first = Id().Match(text);
        var changed = codebook with { Content = System.Text.Encoding.UTF8.GetBytes(text[..first.Groups[1].Index] + $"\"{id}\"" + text[(first.Groups[1].Index + first.Groups[1].Length)..]) };
        Assert.Contains(AtlasReader.Read([changed, .. data.Where(file => file != codebook)], Repository.Today).Problems, problem => problem.Code == "PA029");
        Assert.Contains(
            AtlasReader.Read([SmallAtlas.File("data", $"surveys/{id}.yml", $"id: \"{id}\"\n"), .. data], Repository.Today).Problems,
            problem => problem.Severity == Severity.Error && problem.At.File == $"data/surveys/{id}.yml");
    }

    [Theory]
    [InlineData("../../idaho")]
    [InlineData("con")]
    [InlineData("x%2f..%2fidaho")]
    public void A_state_file_of_such_a_name_is_refused(string name)
    {
        var data = Repository.Files("data");
        var idaho = data.Single(file => file.Name == "states/idaho.yml");
        Assert.Null(AtlasReader.Read([idaho with { Name = $"states/{name}.yml", Path = $"data/states/{name}.yml" }, .. data.Where(file => file != idaho)], Repository.Today).Atlas);
    }

    [Fact]
    public void Whatever_a_page_is_called_it_is_refused_or_has_a_plain_address()
    {
        var accepted = 0;
        Names.Sample(
            name =>
            {
                var reading = SiteContentReader.Read([SmallAtlas.File("input", "site.yml", "{ title: A, description: B, base_url: \"https://small.atlas/\" }"), SmallAtlas.File("input", $"pages/{name}.md", Text)]);
                if (reading.Content is not { } content)
                {
                    return true;
                }

                Interlocked.Increment(ref accepted);
                return content.Articles.All(article => Plain().IsMatch(article.Path));
            },
            iter: 3_000);
        Assert.True(accepted > 0, "every name was refused");
    }

    private static IEnumerable<Problem> Errors(string name) =>
        SiteContentReader.Read([SmallAtlas.File("input", name, Text)]).Problems.Where(problem => problem.Severity == Severity.Error && problem.At.File == $"input/{name}");

    [GeneratedRegex(@"\A/([a-z0-9]+(-[a-z0-9]+)*/)*\z")]
    private static partial Regex Plain();

    [GeneratedRegex(@"^questions:(?:.*\n)+?\s+- (?:\{ )?id: ([a-z0-9-]+)", RegexOptions.Multiline)]
    private static partial Regex Id();
}
