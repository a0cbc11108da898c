using System.Text;
using System.Text.RegularExpressions;
using PeerAtlas.Site.Hosting;
using PeerAtlas.Site.Serving;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Hosting;

/// <summary>The committed nginx configuration.</summary>
public sealed class NginxFilesTests(RealSite site)
{
    private const string Rewrite = "PEERATLAS_WRITE_HOSTING";

    public static TheoryData<string> Names { get; } = [.. NginxFiles.All.Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_committed_file_is_what_the_list_of_headers_and_types_makes(string name)
    {
        var committed = Path.Combine(Repository.Root, "hosting/nginx", name);
        var made = Encoding.UTF8.GetString(NginxFiles.All.Single(file => file.Path == name).Content.Span);
        if (Environment.GetEnvironmentVariable(Rewrite) is "1")
        {
            File.WriteAllText(committed, made);
        }

        Assert.True(
            File.Exists(committed) && File.ReadAllText(committed) == made,
            $"hosting/nginx/{name} is not what the list of headers and types makes. Write it anew with {Rewrite}=1 dotnet test --project tests/PeerAtlas.Site.Tests, look at the change and commit it.");
    }

    [Fact]
    public void The_variables_give_every_file_the_headers_of_the_list()
    {
        var variables = Encoding.UTF8.GetString(NginxFiles.All.Single(file => file.Path == "variables.conf").Content.Span);
        Findings findings = new();
        foreach (Match map in Regex.Matches(variables, "^map (?<of>\\$status:\\$uri|\\$uri) \\$peeratlas_(?<name>\\w+) {\n    default \"(?<default>[^\"]*)\";\n(?:    \"~(?<pattern>[^\"]+)\" \"(?<value>[^\"]*)\";\n)+}", RegexOptions.Multiline))
        {
            var name = map.Groups["name"].Value.Replace('_', '-');
            (string Pattern, string Value)[] choices = [.. map.Groups["pattern"].Captures.Zip(map.Groups["value"].Captures, (pattern, value) => (pattern.Value, value.Value))];
            foreach (var file in site.Files.Select(file => file.Path).Append("embed/states/ohio/index.html"))
            {
                var asked = map.Groups["of"].Value == "$uri" ? $"/{file}" : $"200:/{file}";
                var sent = choices.Where(choice => Regex.IsMatch(asked, choice.Pattern)).Select(choice => choice.Value).FirstOrDefault(map.Groups["default"].Value);
                var meant = ResponseHeaders.Of(file).SingleOrDefault(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value ?? "";
                findings.Check(sent == meant || (name == "access-control-allow-origin" && file.EndsWith(".html", StringComparison.Ordinal)), () => $"{name} of /{file} is '{sent}'");
            }
        }

        findings.AssertNone();
        Assert.Equal(5, Regex.Count(variables, "^map \\$(status:\\$)?uri", RegexOptions.Multiline));
        Assert.Equal(5 * (site.Files.Length + 1), findings.Checked);
    }

    [Theory]
    [InlineData(Reach.Embeds)]
    [InlineData(Reach.Hashed)]
    [InlineData(Reach.OpenData)]
    [InlineData(Reach.Worker)]
    [InlineData(Reach.Shared)]
    public void A_pattern_matches_the_files_of_its_part_and_no_others_below_a_path_and_without(Reach reach)
    {
        Regex pattern = new(NginxFiles.Pattern(reach)!);
        Findings findings = new();
        foreach (var file in site.Files.Select(file => file.Path).Append("embed/states/ohio/index.html").Append("embed/questions/medicaid-youth/index.html"))
        {
            // A page in the folder of the data is for readers, not for programs.
            var meant = reach.Covers(file) && !(reach is Reach.OpenData && file.EndsWith(".html", StringComparison.Ordinal));
            findings.Check(pattern.IsMatch($"/{file}") == meant, () => $"{reach}: /{file}");
            findings.Check(pattern.IsMatch($"/name/{file}") == meant, () => $"{reach}: /name/{file}");
        }

        findings.AssertNone();
    }
}
