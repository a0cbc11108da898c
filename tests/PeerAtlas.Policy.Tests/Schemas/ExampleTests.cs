using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Schemas;
using PeerAtlas.Policy.Yaml;
using static PeerAtlas.Policy.Tests.SmallFiles;

namespace PeerAtlas.Policy.Tests.Schemas;

/// <summary>The examples that the guide gives of every field are read without an error.</summary>
public class ExampleTests
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["state"] = Idaho,
        ["source"] = "sources/another.yml",
        ["survey"] = "surveys/some-id-2.yml",
        ["codebook"] = Codebook,
        ["adequacy"] = Adequacy,
        ["advocacy"] = SmallFiles.Advocacy,
        ["codes"] = Codes,
        ["documents"] = SmallFiles.Documents,
        ["glossary"] = SmallFiles.Glossary,
        ["timeline"] = SmallFiles.Timeline,
        ["seed-points"] = SeedPoints,
        ["contacts"] = "national/contacts.yml",
    };

    private static readonly SmallAtlas Base = SmallAtlas.Valid.Without(SeedPoints)
        .With("sources/some-source.yml", "title: T\npublisher: P\nurl: https://example.org/some\nkind: survey\n")
        .With("sources/another-source.yml", "title: T\npublisher: P\nurl: https://example.org/another\nkind: survey\n")
        .With("sources/gao-19-41.yml", "title: T\npublisher: P\nurl: https://example.org/gao\nkind: survey\n");

    private static readonly Examples Given = new(new AllowedTerms(SmallAtlas.Valid.ReadAtlas().Codebook));

    public static TheoryData<string, string, string> EveryField =>
        [.. from file in DataFiles.All from keys in EntryWalk.Of(file.Form) from key in keys.Described select (file.Name, keys.Name, key.Name)];

    [Theory]
    [MemberData(nameof(EveryField))]
    public void Every_example_of_a_field_is_read_without_an_error(string file, string entry, string key)
    {
        DescribedFile described = DataFiles.All.Single(each => each.Name == file);
        Keys keys = EntryWalk.Of(described.Form).Single(each => each.Name == entry);
        Key more = keys.Described.Single(each => each.Name == key);
        string[] before = Errors(described, keys, null);
        string[] after = Errors(described, keys, more);
        Assert.True(after.Except(before).ToArray() is [], $"{string.Join('\n', after.Except(before))}\n{Text(described, keys, more)}");
    }

    [Theory]
    [InlineData("state")]
    [InlineData("source")]
    [InlineData("survey")]
    [InlineData("advocacy")]
    [InlineData("documents")]
    [InlineData("glossary")]
    [InlineData("timeline")]
    public void What_every_file_needs_is_enough(string file)
    {
        DescribedFile described = DataFiles.All.Single(each => each.Name == file);
        Keys keys = EntryWalk.Of(described.Form)[0];
        Assert.Empty(Errors(described, keys, null));
    }

    private static string Text(DescribedFile file, Keys keys, Key? more) => new ComposedFile(Given, keys, more).Of(file.Form) + "\n";

    private static string[] Errors(DescribedFile file, Keys keys, Key? more) =>
    [
        .. Base.With(Names[file.Name], Text(file, keys, more)).Read().Problems
            .Where(problem => problem.Severity == Severity.Error && problem.At.File == "data/" + Names[file.Name])
            // Spanish in one place asks for it in all, which no example of one field can give.
            .Where(problem => !problem.Message.Contains("'es' is missing of", StringComparison.Ordinal))
            .Select(problem => $"{problem.Code} {problem.Message}"),
    ];
}
