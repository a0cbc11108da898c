using System.Text.RegularExpressions;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Files;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Schemas;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.Schemas;

/// <summary>What is in the repository for editors and readers of the data is what the readers take today.</summary>
public sealed partial class SchemaFilesTests
{
    private const string Anew = "run: dotnet run --project src/PeerAtlas -c Release -- schema";

    private static readonly string Folder = Path.Combine(Repository.Root, "schemas");

    [Fact]
    public void The_schemas_of_the_repository_are_those_of_today()
    {
        var made = EditorFiles.Schemas(Codebook());
        Assert.True(made.Select(schema => schema.Name).Order().SequenceEqual(Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file)).Order()), Anew);
        string[] old = [.. made.Where(schema => File.ReadAllText(Path.Combine(Folder, schema.Name)) != schema.Text).Select(schema => schema.Name)];
        Assert.True(old.Length == 0, $"{string.Join(", ", old)} of schemas/ are not what the readers take; {Anew}");
    }

    [Fact]
    public void The_tables_of_the_guide_are_those_of_today()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "docs", "data.md"));
        Assert.True(EditorFiles.Guide(guide, Codebook(), out var missing) == guide, $"docs/data.md is not what the readers take; {Anew}");
        Assert.Empty(missing);
    }

    [Fact]
    public void A_place_that_the_guide_lacks_is_named()
    {
        EditorFiles.Guide("# A guide\n", Codebook(), out var missing);
        Assert.Contains("state", missing);
    }

    public static TheoryData<string> Files =>
    [
        .. Directory.EnumerateFiles(Repository.Data, "*.yml", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(Repository.Input, "*.yml"))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_names_the_schema_of_its_kind_in_its_first_line(string file)
    {
        using var reader = File.OpenText(Path.Combine(Repository.Root, file));
        var named = Named().Match(reader.ReadLine()!);
        Assert.True(named.Success, $"{file} begins with no line that names its schema, as those beside it do");
        var schema = Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(file)!, named.Groups[1].Value));
        Assert.Equal(Path.Combine(Folder, $"{Kind(file)}.schema.json"), schema);
        Assert.True(File.Exists(schema), schema);
    }

    [Fact]
    public void Every_link_within_the_guide_leads_to_one_heading()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "docs", "data.md"));
        var headings = Heading().Matches(guide).Select(match => NotInFragment().Replace(match.Groups[1].Value.ToLowerInvariant(), "").Replace(' ', '-')).ToList();
        Assert.Equal(headings.Distinct(), headings);
        Assert.Empty(Fragment().Matches(guide).Select(match => match.Groups[1].Value).Except(headings));
    }

    private static string Kind(string file) => file.Split('/') switch
    {
        ["data", "states", _] => "state",
        ["data", "sources", _] => "source",
        ["data", "surveys", _] => "survey",
        [.., var name] => Path.GetFileNameWithoutExtension(name),
        _ => "",
    };

    private static Codebook Codebook()
    {
        var file = Path.Combine(Repository.Data, "codebook.yml");
        return AtlasReader.ReadCodebook([new DataFile("data/codebook.yml", "codebook.yml", File.ReadAllBytes(file))], Repository.Today).Codebook!;
    }

    [GeneratedRegex(@"^# yaml-language-server: \$schema=(\S+)$")]
    private static partial Regex Named();

    [GeneratedRegex(@"(?m)^#+ (.+)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^a-z0-9 -]")]
    private static partial Regex NotInFragment();

    [GeneratedRegex(@"\]\(#([^)]+)\)")]
    private static partial Regex Fragment();
}
