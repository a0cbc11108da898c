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

    [Theory]
    [MemberData(nameof(Pages))]
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
