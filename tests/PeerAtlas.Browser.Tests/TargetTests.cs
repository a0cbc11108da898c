using PeerAtlas.Browser.Tests.Running;
using Xunit;

namespace PeerAtlas.Browser.Tests;

/// <summary>What a finger must hit is large enough (WCAG 2.5.8), and what every reader must hit is larger.</summary>
public sealed class TargetTests(AtlasInBrowser atlas)
{
    public static TheoryData<string> Pages => Kinds.All;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task On_a_phone_every_target_outside_of_running_text_is_at_least_24_pixels_wide_and_high(string path)
    {
        await using var visit = await atlas.Open(path, Reader.OnPhone);
        Findings.None(await visit.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('a[href], button, input, summary')]
              .filter(e => e.checkVisibility() && !e.closest('.skip'))
              .filter(e => {
                if (getComputedStyle(e).display !== 'inline') return true;
                const line = e.closest('p, li, dd, dt, td, th, h1, h2, h3, div');
                return line.textContent.trim() === e.textContent.trim() && line.offsetHeight < 24;
              })
              .map(e => [e, e.getBoundingClientRect()])
              .filter(([, box]) => box.width < 24 || box.height < 24)
              .map(([e, box]) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${e.outerHTML.slice(0, 120)}`)
            """));
    }

    [Theory]
    [InlineData(Kinds.Home, 360)]
    [InlineData(Kinds.Home, 1280)]
    [InlineData(Kinds.State, 360)]
    [InlineData("/404.html", 360)]
    public async Task The_header_the_picker_and_the_menu_have_targets_44_pixels_high(string path, int width)
    {
        await using var visit = await atlas.Open(path, new Reader(width, 740));
        Findings.None(await visit.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('.bar a, .picker input, .picker button, .picker a, .jump summary, #menu a')]
              .filter(e => e.checkVisibility() && (innerWidth < 1024 || !e.closest('.jump')))
              .filter(e => e.getBoundingClientRect().height < 44)
              .map(e => `${e.getBoundingClientRect().height}: ${e.outerHTML.slice(0, 120)}`)
            """));
    }
}
