using ArchUnitNET.Fluent.Slices;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using PeerAtlas.Policy;
using PeerAtlas.Site.Pages;
using Xunit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace PeerAtlas.Tests.Architecture;

/// <summary>Who may know whom.</summary>
/// <remarks>
/// Read from the program as it is built, lambdas and Razor components included. What is only in comments does not count, nor
/// does a constant, whose value is copied when the program is built.
/// </remarks>
public class RoomTests
{
    private static readonly ArchUnitNET.Domain.Architecture Built =
        new ArchLoader().LoadAssemblies(typeof(ExitStatus).Assembly, typeof(Page).Assembly, typeof(Atlas).Assembly).Build();

    [Theory]
    [InlineData("PeerAtlas.Site", "Comparing", "States", "Wording")]
    [InlineData("PeerAtlas.Policy", "Billing", "Checking", "Scoring")]
    [InlineData("PeerAtlas", "CommandLine", "Disk", "Pipeline")]
    public void Rooms_of_a_project_form_no_circle(string project, params string[] among)
    {
        var rooms = SliceRuleDefinition.Slices().Matching($"{project}.(*)");
        var names = rooms.GetObjects(Built).Select(room => room.Identifier.Identifier).ToHashSet();
        Assert.All(among, room => Assert.Contains(room, names));
        rooms.Should().BeFreeOfCycles().Check(Built);
    }

    [Theory]
    [InlineData("Policy", "Policy")]
    [InlineData("Site", "Site|Policy")]
    public void No_project_knows_one_that_is_built_upon_it(string project, string known) =>
        Types().That().ResideInNamespaceMatching($@"^PeerAtlas\.{project}\b")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching($@"^PeerAtlas(?!\.({known})\b)")).Check(Built);
}
