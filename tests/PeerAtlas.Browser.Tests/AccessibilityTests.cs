using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using Xunit;

namespace PeerAtlas.Browser.Tests;

/// <summary>The rules of axe: WCAG 2.2 at level AA, good practice, and contrast at level AAA.</summary>
public sealed class AccessibilityTests(AtlasInBrowser atlas)
{
    // Contrast is held to the enhanced rule (7:1), which the plain one (4.5:1) would only repeat.
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
        Rules = new Dictionary<string, RuleOptions>
        {
            ["color-contrast"] = new() { Enabled = false },
            ["color-contrast-enhanced"] = new() { Enabled = true },
            ["target-size"] = new() { Enabled = true },
        },
        ResultTypes = [ResultType.Violations],
    };

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
        var result = await visit.Page.RunAxe(Rules);
        Assert.Contains(result.Passes, rule => rule.Id == "color-contrast-enhanced");
        Findings.None(result.Violations.SelectMany(rule => rule.Nodes.Select(node =>
            $"{rule.Id} ({rule.Help}): {node.Target} {node.Html} {string.Join("; ", node.Any.Concat(node.All).Select(check => check.Message))}")));
    }
}
