using System.Text;
using System.Text.RegularExpressions;
using PeerAtlas.Policy.Files;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Templates;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.Upkeep;

/// <summary>The templates of <c>new</c> and the reader know the same keys.</summary>
/// <remarks>A key that the reader does not know is answered with those that it knows, so a stray key put everywhere asks it for all of them.</remarks>
public sealed partial class TemplateKeysTests
{
    private const string Stray = "zzzzzzzzzzzzzzzzzzzz";

    private static readonly Dictionary<string, string> Values = new()
    {
        ["code"] = "GU",
        ["name"] = "Guam",
        ["question"] = "medicaid-mental-health",
        ["requirement"] = "reciprocity",
        ["id"] = "guam",
        ["source"] = "gao-19-41",
        ["as_of"] = "2000",
        ["method"] = "Read.",
        ["values"] = "values: {}",
        ["title"] = "T",
        ["publisher"] = "P",
        ["url"] = "https://example.org/",
        ["kind"] = "survey",
        ["published"] = "#published: 2000",
    };

    [Theory]
    [InlineData("state.yml", "states/guam.yml")]
    [InlineData("survey.yml", "surveys/guam.yml")]
    [InlineData("source.yml", "sources/guam.yml")]
    public void No_key_of_a_template_is_unknown_to_the_reader_or_missing(string template, string file) =>
        Assert.DoesNotContain(Problems(Uncommented(template), file), problem => problem.Contains(" PA007 ", StringComparison.Ordinal) || problem.Contains(" PA008 ", StringComparison.Ordinal)
            || problem.Contains(" PA009 ", StringComparison.Ordinal) || problem.Contains(" PA010 ", StringComparison.Ordinal) || problem.Contains(" PA001 ", StringComparison.Ordinal));

    [Theory]
    [InlineData("state.yml", "states/guam.yml", 15)]
    [InlineData("survey.yml", "surveys/guam.yml", 1)]
    [InlineData("source.yml", "sources/guam.yml", 1)]
    public void Every_key_that_the_reader_knows_stands_in_the_template(string template, string file, int mappings)
    {
        var text = Uncommented(template);
        var written = Key().Matches(text).Select(match => match.Groups[1].Value).ToHashSet();
        var answers = Problems(WithStrays(text), file).Where(problem => problem.Contains(Stray, StringComparison.Ordinal)).ToList();
        Assert.True(answers.Count >= mappings, string.Join('\n', answers));
        var known = answers.SelectMany(answer => Known().Match(answer).Groups[1].Value.Split(", ", StringSplitOptions.RemoveEmptyEntries)).Distinct();
        Assert.Empty(known.Except(written));
    }

    [Fact]
    public void Every_key_of_a_question_stands_in_its_template()
    {
        var codebook = File.ReadAllText(Path.Combine(Repository.Data, "codebook.yml"));
        var at = codebook.IndexOf("    topic: ", codebook.IndexOf("\nquestions:", StringComparison.Ordinal), StringComparison.Ordinal);
        var answer = Assert.Single(Problems(codebook.Insert(at, $"    {Stray}: x\n"), "codebook.yml"), problem => problem.Contains(Stray, StringComparison.Ordinal));
        Values["topic"] = Values["order"] = Values["wording"] = Values["label"] = Values["why"] = "1";
        var written = Key().Matches(Uncommented("question.yml")).Select(match => match.Groups[1].Value).ToHashSet();
        var known = Known().Match(answer).Groups[1].Value.Split(", ");
        Assert.True(known.Length > 10, answer);
        Assert.Empty(known.Except(written));
        Assert.Empty(written.Except(known).Except(["id"]));
    }

    // A number sign before a key, or before two spaces and more, hides a line of data; one before a space begins an explanation.
    private static string Uncommented(string template) =>
        string.Join('\n', Template.Fill(template, Values).Split('\n').Where(line => !Explanation().IsMatch(line)).Select(line => line.TrimStart('#')));

    // After each key that begins a line, and in its place.
    private static string WithStrays(string text) => FirstKey().Replace(text, match =>
        $"{match.Value}{new string(' ', match.Groups[1].Length)}{Stray}: x\n");

    private static List<string> Problems(string text, string name)
    {
        var files = Directory.EnumerateFiles(Repository.Data, "*.yml", SearchOption.AllDirectories)
            .Select(file => (Name: Path.GetRelativePath(Repository.Data, file).Replace('\\', '/'), file))
            .Where(file => file.Name != name)
            .Select(file => new DataFile(file.Name, file.Name, File.ReadAllBytes(file.file)))
            .Append(new DataFile(name, name, Encoding.UTF8.GetBytes(text)));
        return [.. AtlasReader.Read(files, Repository.Today).Problems.Where(problem => problem.At.File == name).Select(problem => problem.ToString())];
    }

    [GeneratedRegex(@"^# \S")]
    private static partial Regex Explanation();

    [GeneratedRegex(@"(?m)^ *(?:- )?([a-z_][a-z0-9_-]*):")]
    private static partial Regex Key();

    [GeneratedRegex(@"(?m)^( *(?:- )?)(?:code|title|role|value|name|for|for_whom|id|topic): .+\n")]
    private static partial Regex FirstKey();

    [GeneratedRegex("the keys are (.+)$")]
    private static partial Regex Known();
}
