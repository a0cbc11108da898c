using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using Xunit;

namespace PeerAtlas.Browser.Tests;

/// <summary>Every kind of page keeps the rules of axe.</summary>
public sealed class AccessibilityTests(AtlasInBrowser atlas)
{
    public static TheoryData<string> Pages => Kinds.All;

    public static TheoryData<string> MainPages => Kinds.Main;

    [Theory]
    [MemberData(nameof(Pages))]
    public Task A_page_keeps_every_rule_in_light(string path) => KeepsEveryRule(path, Reader.OnLaptop);

    // In dark a page differs in its colours alone, which are those of the style sheet (ColourTests): the kinds that use
    // them otherwise than others stand for the rest.
    [Theory]
    [InlineData(Kinds.Home)]
    [InlineData(Kinds.States)]
    [InlineData("/states/idaho/")]
    [InlineData(Kinds.Question)]
    [InlineData("/questions/")]
    [InlineData(Kinds.BillingCode)]
    [InlineData(Kinds.Narrowed)]
    [InlineData(Kinds.Found)]
    [InlineData(Kinds.Article)]
    [InlineData("/timeline/")]
    [InlineData("/data/")]
    [InlineData("/advocacy/")]
    [InlineData("/advocacy/scorecard/")]
    [InlineData("/advocacy/criteria/training-hours/")]
    [InlineData("/states/idaho/brief/")]
    [InlineData("/states/idaho/letters/")]
    [InlineData("/compare/?states=idaho,wyoming")]
    [InlineData("/compare/idaho-vs-wyoming/")]
    [InlineData("/embed/states/idaho/")]
    [InlineData("/embed/questions/medicaid-mental-health/")]
    public Task A_page_keeps_every_rule_in_dark(string path) =>
        KeepsEveryRule(path, Reader.OnLaptop with { Scheme = ColorScheme.Dark });

    [Theory]
    [MemberData(nameof(MainPages))]
    public Task A_page_keeps_every_rule_on_a_phone(string path) => KeepsEveryRule(path, Reader.OnPhone);

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public Task A_linked_answer_keeps_every_rule_while_it_is_highlighted(ColorScheme scheme) =>
        KeepsEveryRule("/states/idaho/#medicaid-mental-health", Reader.OnPhone with { Scheme = scheme });

    [Fact]
    public Task A_narrowed_list_of_states_keeps_every_rule() => KeepsEveryRule("/", Reader.OnPhone, async visit =>
    {
        await visit.Page.GetByRole(AriaRole.Textbox).FillAsync("new");
        await visit.Until("document.querySelectorAll('.state-list li').length === 4");
    });

    private async Task KeepsEveryRule(string path, Reader reader, Func<Visit, Task>? first = null)
    {
        await using var visit = await atlas.Open(path, reader);
        await (first?.Invoke(visit) ?? Task.CompletedTask);
        await visit.KeepsEveryRule();
    }
}
