using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using Xunit;

namespace PeerAtlas.Browser.Tests;

/// <summary>What readers tell their system that they need.</summary>
public sealed class PreferenceTests(AtlasInBrowser atlas)
{
    [Theory]
    [InlineData(ReducedMotion.Reduce)]
    [InlineData(ReducedMotion.NoPreference)]
    public async Task Links_within_a_page_arrive_at_once(ReducedMotion motion)
    {
        await using var visit = await atlas.Open(Kinds.State, Reader.OnLaptop with { Motion = motion });
        Assert.Equal("auto", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).scrollBehavior"));
    }

    [Fact]
    public async Task Nothing_moves_by_itself_or_fades()
    {
        await using var visit = await atlas.Open(Kinds.State, Reader.OnLaptop with { Motion = ReducedMotion.Reduce });
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => document.getAnimations().length"));
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task With_the_systems_own_colours_every_sign_keeps_its_shape(ColorScheme scheme)
    {
        await using var visit = await atlas.Open(Kinds.States, Forced(scheme));
        Findings.None(await visit.Page.EvaluateAsync<string[]>(
            """
            () => ['yes', 'part', 'no', 'absent'].filter(sign => {
              const e = document.querySelector(`.sign.${sign}`), style = getComputedStyle(e);
              const drawn = parseFloat(style.borderTopWidth) >= 2 && style.borderTopStyle === (sign === 'absent' ? 'dotted' : 'solid');
              const filled = sign !== 'yes' || style.backgroundColor === style.borderTopColor;
              const half = sign !== 'part' || style.backgroundImage.includes('gradient');
              return !drawn || !filled || !half || e.offsetWidth < 10;
            })
            """));
    }

    [Fact]
    public async Task With_the_systems_own_colours_buttons_have_an_edge_and_a_linked_answer_is_marked()
    {
        await using var home = await atlas.Open(Kinds.Home, Forced(ColorScheme.Light));
        Assert.Equal("solid", await home.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.picker button')).borderTopStyle"));
        await using var state = await atlas.Open("/states/idaho/#medicaid-mental-health", Forced(ColorScheme.Light));
        Assert.Equal("solid", await state.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector(':target')).outlineStyle"));
    }

    private static Reader Forced(ColorScheme scheme) => Reader.OnLaptop with { Scheme = scheme, Colours = ForcedColors.Active };
}
