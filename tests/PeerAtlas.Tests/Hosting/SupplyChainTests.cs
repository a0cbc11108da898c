using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PeerAtlas.Tests.Running;
using Xunit;

namespace PeerAtlas.Tests.Hosting;

/// <summary>What others made comes in one fixed form, and none of it runs by itself.</summary>
public sealed partial class SupplyChainTests
{
    private static readonly string[] PassedOver = ["node_modules", "bin", "obj", "output", "artifacts", ".git"];

    public static TheoryData<string> Projects { get; } = [.. Below(Repository.Root, "*.csproj")];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Each_project_locks_every_package_that_it_takes_by_its_hash(string project)
    {
        var locked = Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json");
        using var file = JsonDocument.Parse(File.ReadAllText(locked));
        var packages = file.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(framework => framework.Value.EnumerateObject()).ToList();
        Assert.NotEmpty(packages);
        Assert.All(packages.Where(package => package.Value.GetProperty("type").GetString() != "Project"), package => Assert.Matches("^[A-Za-z0-9+/]{86}==$", package.Value.GetProperty("contentHash").GetString()!));
        Assert.Empty(XDocument.Load(project).Descendants("PackageReference").Select(package => package.Attribute("Include")!.Value).Except(packages.Select(package => package.Name), StringComparer.OrdinalIgnoreCase));
    }

    // One framework and no kind of machine: the same file holds everywhere.
    [Theory]
    [MemberData(nameof(Projects))]
    public void A_lock_names_no_machine_and_no_registry(string project)
    {
        var text = File.ReadAllText(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json"));
        using var file = JsonDocument.Parse(text);
        Assert.Equal("net10.0", Assert.Single(file.RootElement.GetProperty("dependencies").EnumerateObject()).Name);
        Assert.DoesNotContain("://", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_restore_is_held_to_the_locks_and_asks_for_known_vulnerabilities()
    {
        var properties = XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants().ToLookup(each => each.Name.LocalName);
        Assert.Equal("true", Assert.Single(properties["RestorePackagesWithLockFile"]).Value);
        Assert.Equal("true", Assert.Single(properties["RestoreLockedMode"]).Value);
        Assert.Equal("true", Assert.Single(properties["NuGetAudit"]).Value);
        Assert.Equal("all", Assert.Single(properties["NuGetAuditMode"]).Value);
    }

    [Fact]
    public void No_package_of_npm_runs_a_script_when_it_is_installed() => Assert.All(
        Scripts().SelectMany(file => File.ReadLines(file).Where(line => Install().IsMatch(line)).Select(line => (file, line))),
        each => Assert.Contains("--ignore-scripts", each.line, StringComparison.Ordinal));

    [Fact]
    public void Nothing_that_comes_over_the_network_is_handed_to_a_shell() =>
        Assert.All(Scripts(), file => Assert.DoesNotMatch(IntoShell(), File.ReadAllText(file).Replace("\\\n", " ", StringComparison.Ordinal)));

    [Fact]
    public void What_is_fetched_by_its_address_is_held_to_a_hash()
    {
        foreach (var file in Scripts())
        {
            var text = File.ReadAllText(file);
            Assert.Equal(Fetch().Count(text), SumCheck().Count(text));
        }
    }

    [Fact]
    public void Images_are_named_by_their_digests()
    {
        var images = File.ReadLines(Path.Combine(Repository.Root, "hosting", "Containerfile")).Where(line => line.StartsWith("FROM ", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(images);
        Assert.All(images, line => Assert.Matches("^FROM [a-z0-9./-]+:[a-z0-9.-]+@sha256:[0-9a-f]{64}( AS [a-z]+)?$", line));
    }

    [Fact]
    public void Every_lock_is_moved_on_by_Dependabot()
    {
        var dependabot = File.ReadAllText(Path.Combine(Repository.Root, ".github", "dependabot.yml"));
        Assert.All((string[])["nuget", "npm", "docker", "github-actions"], ecosystem => Assert.Contains($"package-ecosystem: {ecosystem}\n", dependabot, StringComparison.Ordinal));
        Assert.All(Below(Repository.Root, "package-lock.json"), file => Assert.Contains($"- /{Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(file)!).Replace('\\', '/')}\n", dependabot, StringComparison.Ordinal));
    }

    // Whatever runs commands: scripts of shells, recipes, workflows and the build.
    private static IEnumerable<string> Scripts() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, ".github", "workflows")).Concat(Below(Repository.Root, "*.sh")).Concat(Below(Repository.Root, "*.targets"))
            .Concat(["netlify.toml", "hosting/Containerfile", ".ci/run"]).Select(file => Path.Combine(Repository.Root, file));

    private static IEnumerable<string> Below(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern)
            .Concat(Directory.EnumerateDirectories(folder).Where(each => !PassedOver.Contains(Path.GetFileName(each))).SelectMany(each => Below(each, pattern)))
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\bnpm (ci|i|install)\b(?!:)")]
    private static partial Regex Install();

    [GeneratedRegex(@"\b(curl|wget)\b[^\n;&]*\|\s*(sudo\s+)?(ba|z|da|k)?sh\b|\b(ba)?sh\b[^\n]*(<\(|\$\()\s*(curl|wget)")]
    private static partial Regex IntoShell();

    [GeneratedRegex(@"\b(curl|wget) ")]
    private static partial Regex Fetch();

    [GeneratedRegex(@"\bsha(256|512)sum --check\b")]
    private static partial Regex SumCheck();
}
