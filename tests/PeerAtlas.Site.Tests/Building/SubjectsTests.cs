using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO.Hashing;
using System.Text;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Building;
using PeerAtlas.Site.Serving;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Building;

/// <summary>A build takes over files of states whose facts did not change. That is right only as long as those files tell of nobody else.</summary>
public sealed class SubjectsTests(RealSite site)
{
    /// <summary>What is told of the whole nation (the newest of all, the first, whether any has it) may stay the same when half of it is silent, and hardly when nearly all is.</summary>
    [Theory]
    [InlineData(2, 0, true)]
    [InlineData(2, 1, true)]
    [InlineData(19, 0, false)]
    [InlineData(19, 1, false)]
    [InlineData(19, 2, false)]
    public void A_file_of_some_states_is_the_same_in_every_byte_whatever_is_known_of_the_others(int step, int rest, bool areTheseSilent)
    {
        var silenced = site.Atlas.States.Where((_, index) => (index % step == rest) == areTheseSilent).Select(state => state.Code).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<State> states = [.. site.Atlas.States.Select(state => silenced.Contains(state.Code) ? Silenced(state) : state)];
        var plan = SitePlan.Of(site.Request with { Atlas = site.Atlas with { States = states } });
        List<string> files = [.. plan.OfSome.Where(file => !file.Subjects.Any(state => silenced.Contains(state.Code))).Select(file => file.Path)];

        Assert.All(["states/", "compare/"], folder => Assert.Contains(files, file => file.StartsWith(folder, StringComparison.Ordinal) && file.EndsWith(".html", StringComparison.Ordinal)));
        Assert.Contains(files, file => file.EndsWith(".bib", StringComparison.Ordinal));
        Assert.All(files, file => Assert.True(plan.Fresh(file)!.Content.Span.SequenceEqual(site.Bytes(file).Span), file));
    }

    [Fact]
    public void What_is_kept_of_a_file_of_some_states_is_not_made_and_nothing_else_is_asked_for()
    {
        var small = new SmallAtlas().Render();
        var plan = SitePlan.Of(small.Request);
        ConcurrentDictionary<string, string> taken = new(), asked = new();

        plan.Each(file => taken[file.Path] = Encoding.UTF8.GetString(file.Content.Span), (path, subjects) =>
        {
            asked[path] = string.Join(' ', subjects.Select(state => state.Code));
            return path.StartsWith("compare/", StringComparison.Ordinal) ? XxHash128.HashToUInt128(small.Bytes(path).Span) : null;
        });

        Assert.Equal(plan.OfSome.Select(file => file.Path), asked.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("ID OH", asked["compare/idaho-vs-ohio/index.html"]);
        Assert.DoesNotContain("compare/idaho-vs-ohio/index.html", taken.Keys);
        Assert.Equal(small.Text(Reaches.WorkerFile), taken[Reaches.WorkerFile]); // Its version is made of every file, kept or made.
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
