using System.Text;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Files;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Input;
using PeerAtlas.Tests.Running;

namespace PeerAtlas.Tests.Schemas;

/// <summary>One file among the real facts or texts, in place of the one that has its name.</summary>
internal static class EditedFile
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    /// <summary>Where a file of each schema stands.</summary>
    public static readonly Dictionary<string, string> Places = new()
    {
        ["state"] = "data/states/guam.yml",
        ["source"] = "data/sources/some-id.yml",
        ["survey"] = "data/surveys/some-id.yml",
        ["codebook"] = "data/codebook.yml",
        ["adequacy"] = "data/national/adequacy.yml",
        ["advocacy"] = "data/national/advocacy.yml",
        ["codes"] = "data/national/codes.yml",
        ["documents"] = "data/national/documents.yml",
        ["glossary"] = "data/national/glossary.yml",
        ["timeline"] = "data/national/timeline.yml",
        ["seed-points"] = "data/seed-points.yml",
        ["site"] = "input/site.yml",
        ["links"] = "input/links.yml",
        ["search-synonyms"] = "input/search-synonyms.yml",
    };

    /// <summary>What is wrong with the file.</summary>
    /// <param name="path">Where it stands: <c>data/states/guam.yml</c>.</param>
    /// <param name="text">Its text.</param>
    public static List<Problem> Problems(string path, string text)
    {
        var (folder, name) = (path[..path.IndexOf('/')], path[(path.IndexOf('/') + 1)..]);
        var root = folder == "data" ? Repository.Data : Repository.Input;
        var files = Directory.EnumerateFiles(root, "*.*", SearchOption.AllDirectories)
            .Select(file => (Name: Path.GetRelativePath(root, file).Replace('\\', '/'), file))
            // What other states and surveys say is no matter of this file.
            .Where(file => file.Name != name && !file.Name.StartsWith("states/", StringComparison.Ordinal) && !file.Name.StartsWith("surveys/", StringComparison.Ordinal))
            .Select(file => new DataFile($"{folder}/{file.Name}", file.Name, File.ReadAllBytes(file.file)))
            .Append(new DataFile(path, name, Encoding.UTF8.GetBytes(text)))
            .ToList();
        var all = folder == "data" ? AtlasReader.Read(files, Today).Problems : SiteContentReader.Read(files).Problems;
        return [.. all.Where(problem => problem.At.File == path)];
    }
}
