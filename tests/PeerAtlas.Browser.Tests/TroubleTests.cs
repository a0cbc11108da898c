using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using Xunit;

namespace PeerAtlas.Browser.Tests;

/// <summary>What a browser's console and network log show under a strict Content-Security-Policy.</summary>
public sealed class TroubleTests(AtlasInBrowser atlas)
{
    public static TheoryData<string> Pages => Kinds.All;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_loads_without_an_error_and_asks_no_other_origin(string path)
    {
        await using var visit = await atlas.Open(path);
        await visit.Page.EvaluateAsync("() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })");
        await visit.UntilStill();
        Findings.None(visit.Troubles);
    }

    [Fact]
    public async Task The_visit_reports_what_the_policy_forbids()
    {
        await using var visit = await atlas.Open(Kinds.Home);
        await visit.Page.EvaluateAsync("() => { document.body.setAttribute('style', 'color: red'); }");
        await visit.Page.EvaluateAsync("() => { document.body.append(Object.assign(new Image(), { src: 'https://example.org/x.png' })); }");
        await Eventually.Contains(visit.Troubles, trouble => trouble.Contains("style-src", StringComparison.Ordinal));
        await Eventually.Contains(visit.Troubles, trouble => trouble.Contains("img-src", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_reader_gets_no_cookie_and_nothing_is_stored()
    {
        await using var visit = await atlas.Open(Kinds.State);
        Assert.Empty(await visit.Page.Context.CookiesAsync());
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length"));
    }

    [Fact]
    public async Task An_unknown_address_shows_a_page_from_which_a_state_can_be_found()
    {
        await using var visit = await atlas.Open("/sates/ohio/");
        await visit.Page.GetByRole(AriaRole.Textbox).FillAsync("ohio");
        await visit.Page.GetByRole(AriaRole.Textbox).PressAsync("Enter");
        await visit.Arrives("/states/ohio/");
    }
}
