using PeerAtlas.Policy.Checking;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.Schemas;

/// <summary>The files in which a schema finds something wrong (<c>tests/quality/schemas.test.mjs</c>) are refused by the reader, too.</summary>
public sealed class WrongFilesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "quality", "wrong");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.yml").Select(file => Path.GetFileNameWithoutExtension(file))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_is_wrong_by_its_schema_is_refused_and_one_that_is_right_is_read(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, $"{name}.yml"));
        var kind = text[(text.LastIndexOf("schemas/", StringComparison.Ordinal) + "schemas/".Length)..text.IndexOf(".schema.json", StringComparison.Ordinal)];
        var place = kind is "survey" or "source" ? $"data/{kind}s/{name}.yml" : EditedFile.Places[kind];
        var errors = EditedFile.Problems(place, text).Where(problem => problem.Severity == Severity.Error).Select(problem => problem.ToString()).ToList();
        if (name.StartsWith("right-", StringComparison.Ordinal))
        {
            Assert.Empty(errors);
        }
        else
        {
            Assert.Single(errors);
        }
    }
}
