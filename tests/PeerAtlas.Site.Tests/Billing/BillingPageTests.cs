using AngleSharp.Dom;
using PeerAtlas.Site.Tests.Facts;
using PeerAtlas.Site.Tests.Running;
using Xunit;

namespace PeerAtlas.Site.Tests.Billing;

/// <summary>The page on which a biller finds the codes of a state.</summary>
public sealed class BillingPageTests(RealSite site)
{
    private const string Columns = "Code, Modifiers, Service, Unit, Rate a unit, Whose rate, Date, Limits and approval, Source";

    private readonly Findings findings = new();

    private IDocument Page => site.Page("/billing/");

    [Fact]
    public void It_begins_with_the_filter_and_the_states_and_a_few_entries_before_anything_else()
    {
        var main = Page.QuerySelector("main")!;
        var order = main.QuerySelectorAll("h1, .filters, .jumps, h2, .billing-list").Select(part => part.ClassName is { Length: > 0 } name ? name.Split(' ')[0] : part.LocalName).Take(5);
        Assert.Equal(["h1", "filters", "jumps", "h2", "billing-list"], order);
        var first = main.QuerySelector(".billing-list")!;
        Assert.Null(first.Closest("details"));
        Assert.InRange(first.QuerySelectorAll("tbody").Length, 1, 3);
        Assert.All(main.QuerySelectorAll(".billing-list").Skip(1), table => Assert.NotNull(table.Closest("details.fold")));
    }

    [Fact]
    public void Each_table_names_its_columns_once_and_each_cell_the_column_that_it_stands_in()
    {
        foreach (var table in Page.QuerySelectorAll(".billing-list"))
        {
            var heads = table.QuerySelectorAll("thead th").Select(head => head.Reads()).ToList();
            Assert.Equal(Columns, string.Join(", ", heads));
            Assert.All(table.QuerySelectorAll("tr[data-code]"), row => Assert.Equal(heads, row.Children.Select(cell => cell.GetAttribute("data-label")!)));
        }
    }

    [Fact]
    public void Whose_rate_it_is_stands_there_only_where_the_source_says_it()
    {
        foreach (var (state, entry, row) in Rows())
        {
            var data = new RawFacts(state, RawData.OfRepository);
            var isOwn = RawFacts.SourcesOf(entry).All(id => RawData.OfRepository.Codebook.Trait("source-kinds", data.Source(id)["kind"].Text, "own").TextOrNull == "yes");
            var expected = entry["rate_payer"].TextOrNull
                ?? (!entry["rate_usd"].Exists ? ""
                    : isOwn ? $"The {(RawStates.IsTerritory(state["code"].Text) ? "territory" : "state")}’s own rate" : "The source does not say");
            var shown = row.QuerySelector("[data-label='Whose rate']")!.Reads();
            findings.Check(shown == expected, () => $"{state["name"].Text}, {entry["code"].Text}: “{shown}”, not “{expected}”");
        }

        findings.AssertNone();
    }

    [Fact]
    public void What_the_file_does_not_say_is_an_empty_cell()
    {
        foreach (var (state, entry, row) in Rows())
        {
            foreach (var (label, isSaid) in new[]
            {
                ("Modifiers", entry["modifiers"].Items.Any()),
                ("Unit", entry["unit"].Exists),
                ("Rate a unit", entry["rate_usd"].Exists),
                ("Limits and approval", entry["limits"].Exists || entry["prior_authorization"].Exists),
            })
            {
                var cell = row.QuerySelector($"[data-label='{label}']")!;
                findings.Check((cell.ChildNodes.Length > 0) == isSaid, () => $"{state["name"].Text}, {entry["code"].Text}: {label} “{cell.InnerHtml}”");
            }
        }

        findings.AssertNone();
    }

    [Fact]
    public void Those_without_codes_are_counted_at_the_top_and_named_below()
    {
        var without = RawStates.All.Select(state => state.File).Where(state => !state["billing"].Items.Any()).ToList();
        var link = Page.QuerySelector("a[href='#no-codes']")!;
        Assert.Equal(RawPlaces.InWords(without), link.Reads());
        Assert.NotNull(Page.GetElementById("no-codes"));
    }

    [Fact]
    public void A_rate_that_a_newer_one_replaced_stands_apart()
    {
        var page = new SmallAtlas()
            .Idaho("billing: [ { code: H0038, service: Now, rate_usd: 12, source: own }, { code: H0038, id: h0038-old, service: Then, rate_usd: 9, superseded: 2023-06, source: own } ]")
            .Render().Page("/billing/");
        Assert.Equal("A rate that a newer one replaced", page.QuerySelector("details.fold:has([data-code])")!.QuerySelector("summary")!.Reads());
        Assert.Equal(["Now", "Then"], page.QuerySelectorAll("[data-label=Service] a").Select(service => service.Reads()));
        Assert.Equal("$9.00, until June 2023", page.QuerySelector("details [data-label='Rate a unit']")!.Reads());
        Assert.Single(page.QuerySelectorAll("#idaho"));
    }

    [Theory]
    [InlineData("own", "The state’s own rate")]
    [InlineData("plan", "The source does not say")]
    [InlineData("blog", "The source does not say")]
    public void A_rate_without_a_payer_is_the_states_own_only_by_the_states_own_text(string source, string whose)
    {
        var small = new SmallAtlas().Idaho($"billing: [ {{ code: H0038, service: Peer support, rate_usd: 12, source: {source} }} ]");
        small.Data("codebook.yml", SmallAtlas.Codebook.Replace("source-kinds: { ", "source-kinds: { managed-care-plan: { name: Health plan, official: yes }, ", StringComparison.Ordinal));
        small.Data("sources/plan.yml", "{ title: Rates, publisher: A plan, url: \"https://plan.example/\", kind: managed-care-plan, published: 2026-01 }");
        var page = small.Render().Page("/billing/");
        Assert.Equal(whose, page.QuerySelector("[data-label='Whose rate']")!.Reads());
        Assert.Contains(whose.ToLowerInvariant(), page.QuerySelector("table.rates")!.Reads().ToLowerInvariant(), StringComparison.Ordinal);
    }

    private IEnumerable<(RawYaml State, RawYaml Entry, IElement Row)> Rows() =>
        from state in RawStates.All
        from pair in state.File["billing"].Items.Zip(Page.QuerySelectorAll($".billing-list [data-state='{state.Slug}'] tr[data-code]"))
        select (state.File, pair.First, pair.Second);
}
