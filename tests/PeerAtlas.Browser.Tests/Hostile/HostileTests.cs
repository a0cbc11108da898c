using Xunit;

namespace PeerAtlas.Browser.Tests.Hostile;

/// <summary>Hostile text in every field of the data and the texts: a browser shows it, and runs none of it.</summary>
public sealed class HostileTests(HostileInBrowser hostile) : IClassFixture<HostileInBrowser>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/states/")]
    [InlineData("/states/idaho/")]
    [InlineData("/states/ohio/")]
    [InlineData("/questions/medicaid-mental-health/")]
    [InlineData("/questions/medicaid-limits/")]
    [InlineData("/questions/training-hours/")]
    [InlineData("/compare/idaho-vs-wyoming/")]
    [InlineData("/compare/?states=idaho,wyoming,ohio")]
    [InlineData("/compare/wyoming/")]
    [InlineData("/states/idaho/letters/")]
    [InlineData("/states/idaho/brief/")]
    [InlineData("/certification/")]
    [InlineData("/billing/")]
    [InlineData("/training/?state=idaho")]
    [InlineData("/documents/?state=idaho")]
    [InlineData("/advocacy/")]
    [InlineData("/advocacy/scorecard/")]
    [InlineData("/glossary/")]
    [InlineData("/timeline/")]
    [InlineData("/learn/what-is-peer-support/")]
    [InlineData("/about/")]
    [InlineData("/data/")]
    [InlineData("/changes/")]
    [InlineData("/embed/states/idaho/")]
    [InlineData("/embed/questions/medicaid-mental-health/")]
    public async Task On_a_page_nothing_runs(string path)
    {
        await using var visit = await hostile.Open(path);
        await visit.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(part => { part.open = true; })");
        Assert.Contains("hostile(", await visit.Page.Locator("body").InnerTextAsync(), StringComparison.Ordinal);
        // Definitions, labels and other texts that wait for a reader come out at a touch or with the focus.
        foreach (var part in (await visit.Page.Locator("a.term:visible, summary:visible, main button:visible").AllAsync()).Take(8))
        {
            await part.FocusAsync();
            await part.HoverAsync(new() { Force = true });
        }

        await visit.AssertNothingRan();
    }

    [Theory]
    [InlineData("script")]
    [InlineData("onerror")]
    [InlineData("hostile")]
    public async Task As_results_of_a_search_nothing_runs(string query)
    {
        await using var visit = await hostile.Open($"/search/?q={query}");
        await visit.Page.Locator(".found li").First.WaitForAsync();
        Assert.Contains("hostile", await visit.Page.Locator(".found").First.InnerTextAsync(), StringComparison.Ordinal);
        await visit.AssertNothingRan();
    }

    [Fact]
    public async Task In_the_search_box_nothing_runs()
    {
        await using var visit = await hostile.Open("/about/");
        await visit.Page.Locator("header input[type=search]").FillAsync("hostile idaho");
        await visit.Page.Locator("[role=option]").First.WaitForAsync();
        await visit.AssertNothingRan();
    }

    [Fact]
    public async Task A_mail_of_a_letter_is_one_subject_and_one_text()
    {
        await using var visit = await hostile.Open("/states/idaho/letters/");
        foreach (var link in await visit.Page.Locator("a[href^='mailto:']").AllAsync())
        {
            var address = (await link.GetAttributeAsync("href"))!;
            Assert.Matches("^mailto:\\?subject=[^&?]*&body=[^&?]*$", address);
            Assert.DoesNotContain("<", address, StringComparison.Ordinal);
        }

        await visit.AssertNothingRan();
    }
}
