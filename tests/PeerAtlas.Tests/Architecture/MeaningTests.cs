using System.Text.RegularExpressions;
using PeerAtlas.Disk;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Files;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.Architecture;

/// <summary>What a question, a requirement, a population or a billing code means stands in the data, as a field, and never in code.</summary>
/// <remarks>
/// An id that nobody writes as a word, since it has a hyphen or a digit, stands nowhere in the program's own text, comments
/// included. An id that is a word ("exam", "education") may be written in a sentence; it may not be a whole text between quotation
/// marks, such as code looks things up by or an attribute holds. Two such texts are no ids: the name of a role, which is a word of
/// the codebook's own format, and what a conditional gives (<c>found ? 'match' : 'other'</c>), by which nothing is asked.
/// </remarks>
public partial class MeaningTests
{
    private static readonly string[] Languages = [".cs", ".razor", ".js", ".mjs", ".css"];
    private static readonly string[] Made = ["bin", "obj", "node_modules", "dist", "dist-node"];
    private static readonly Atlas Facts = AtlasReader.Read(FolderReading.OfData(Repository.Data).Files, Repository.Today).Atlas!;

    [Fact]
    public void No_id_of_the_data_stands_in_code()
    {
        var files = Texts().ToList();
        Assert.All(Languages, language => Assert.Contains(files, file => file.Name.EndsWith(language, StringComparison.Ordinal)));
        Assert.Empty(files.SelectMany(file => Ids().SelectMany(id => Uses(id, file.Text, Roles()).Select(line => $"{file.Name}:{line}: {id}"))));
    }

    [Theory]
    [InlineData("minimum-age", "var x = answers.Find(\"minimum-age\");", true)]
    [InlineData("minimum-age", "/// Such as minimum-age.", true)]
    [InlineData("minimum-age", "requirements.minimum-age.note", true)]
    [InlineData("minimum-age", "class=\"no-minimum-age\"", false)]
    [InlineData("A1234", "`${url}/a1234/`", true)]
    [InlineData("exam", "question.Id == \"exam\"", true)]
    [InlineData("exam", "byId.get('exam')", true)]
    [InlineData("exam", "{ id: 'exam' }", true)]
    [InlineData("exam", "<li data-id=\"exam\">", true)]
    [InlineData("exam", "<p>Is there an exam?</p>", false)]
    [InlineData("exam", "\"Pass the exam\"", false)]
    [InlineData("exam", "mark(tile, found ? 'match' : 'exam')", false)]
    [InlineData("exam", "month?.Name ?? \"exam\"", false)]
    [InlineData("portable", "\"portable\" => Role.Portable", false)]
    public void An_id_is_known_by_its_form_and_place(string id, string code, bool isUse) =>
        Assert.Equal(isUse, Uses(id, code, ["portable"]).Any());

    private static IEnumerable<string> Ids() => Facts.Codebook.Questions.Concat(Facts.Codebook.Requirements).Select(question => question.Id)
        .Concat(Facts.Codebook.Vocabularies.Populations.Terms.Select(population => population.Id))
        .Concat(Facts.BillingCodes.Codes.Select(code => code.Code))
        .Distinct();

    // The codebook's words for what the site needs to know a question by.
    private static HashSet<string> Roles() =>
        [.. Role().Matches(File.ReadAllText(Path.Combine(Repository.Data, "codebook.yml"))).Select(role => role.Groups[1].Value)];

    private static IEnumerable<(string Name, string Text)> Texts()
    {
        var source = Path.Combine(Repository.Root, "src");
        return Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories)
            .Where(path => Languages.Contains(Path.GetExtension(path)))
            .Select(path => (Name: Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), Path: path))
            .Where(file => !file.Name.Split('/').Any(Made.Contains))
            .Select(file => (file.Name, File.ReadAllText(file.Path)));
    }

    /// <summary>The numbers of the lines on which code uses an id.</summary>
    private static IEnumerable<int> Uses(string id, string text, HashSet<string> roles)
    {
        var isWord = id.All(char.IsAsciiLetter);
        if ((isWord && roles.Contains(id)) || !text.Contains(id, StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        var form = isWord ? $"""(["'`]){id}\1""" : $"(?i)(?<![a-z0-9-]){id}(?![a-z0-9-])";
        return Regex.Matches(text, form)
            .Where(use => !isWord || !GivenByCondition().IsMatch(text[..use.Index]))
            .Select(use => text.AsSpan(0, use.Index).Count('\n') + 1);
    }

    [GeneratedRegex(@"\?\??\s*$|\?[^?;{}\n]*:\s*$")]
    private static partial Regex GivenByCondition();

    [GeneratedRegex(@"^    role: (\S+)$", RegexOptions.Multiline)]
    private static partial Regex Role();
}
