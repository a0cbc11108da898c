using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Building;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Building;

/// <summary>A build takes over pages of states whose files did not change. That is right only as long as those pages tell of nobody else.</summary>
public sealed class SubjectsTests(RealSite site)
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_page_of_some_states_is_the_same_in_every_byte_whatever_is_known_of_the_others(int each)
    {
        ImmutableArray<State> states = [.. site.Atlas.States.Select((state, index) => index % 2 == each ? Silenced(state) : state)];
        var silenced = site.Atlas.States.Where((_, index) => index % 2 == each).Select(state => state.Code).ToHashSet(StringComparer.Ordinal);
        var plan = SitePlan.Of(site.Request with { Atlas = site.Atlas with { States = states } });
        var pages = site.AllRoutes.Where(page => page.Subjects is { } subjects && !subjects.Any(state => silenced.Contains(state.Code))).ToList();

        Assert.All(["/states/", "/compare/"], folder => Assert.Contains(pages, page => page.Path.StartsWith(folder, StringComparison.Ordinal)));
        Assert.All(pages, page => Assert.True(plan.Fresh(page.File)!.Content.Span.SequenceEqual(site.Bytes(page.File).Span), page.Path));
    }

    [Fact]
    public void What_is_kept_of_a_page_of_some_states_is_handed_on_in_its_place_and_nothing_else_is_asked_for()
    {
        var small = new SmallAtlas().Render();
        var ofSome = small.AllRoutes.Where(page => page.Subjects is not null).ToDictionary(page => page.File);
        ConcurrentDictionary<string, string> taken = new(), asked = new();

        SitePlan.Of(small.Request).Each(file => taken[file.Path] = Encoding.UTF8.GetString(file.Content.Span), (path, subjects) =>
        {
            asked[path] = string.Join(' ', subjects.Select(state => state.Code));
            return path.StartsWith("compare/", StringComparison.Ordinal) ? "kept"u8.ToArray() : null;
        });

        Assert.Equal(ofSome.Keys.Order(StringComparer.Ordinal), asked.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("ID OH", asked["compare/idaho-vs-ohio/index.html"]);
        Assert.Equal("kept", taken["compare/idaho-vs-ohio/index.html"]);
        Assert.Equal(small.Text("states/idaho/index.html"), taken["states/idaho/index.html"]);
        Assert.Equal(small.Text("compare/index.html"), taken["compare/index.html"]);
    }

    private static State Silenced(State state) => state with
    {
        Overview = "Nothing is known.",
        Sources = [],
        Contacts = [],
        Answers = ImmutableDictionary<string, Claim>.Empty,
        Services = [],
        Credentials = [],
        Billing = [],
        Training = [],
        Documents = [],
        Advocacy = new([], [], []),
        Leads = [],
    };
}
