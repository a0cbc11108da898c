using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using Xunit;

namespace PeerAtlas.Browser.Tests.Preview;

/// <summary>The preview as one who writes has it: some tabs, an editor, mistakes.</summary>
public sealed class PreviewTests(AtlasInBrowser atlas)
{
    private const string File = "data/states/idaho.yml";
    private const string Page = "/states/idaho/";

    [Fact]
    public async Task Ten_tabs_load_and_each_changes_after_each_save()
    {
        await using var copy = await PreviewedCopy.Start();
        var text = copy.Read(File);
        await using var visit = await Begin(copy);
        var tabs = new List<IPage>();
        for (var i = 0; i < 10; i++)
        {
            var tab = await visit.Page.Context.NewPageAsync();
            await tab.GotoAsync(new Uri(copy.Address, Page).AbsoluteUri);
            tabs.Add(tab);
        }

        foreach (var words in new[] { "Saved once.", "Saved twice." })
        {
            copy.Save(File, Said(text, words));
            foreach (var tab in tabs)
            {
                await Shows(tab, words);
            }
        }
    }

    [Fact]
    public async Task Of_many_quick_saves_the_last_is_shown()
    {
        await using var copy = await PreviewedCopy.Start();
        var text = copy.Read(File);
        await using var visit = await Begin(copy);
        await visit.Go(Page);
        for (var i = 1; i <= 40; i++)
        {
            copy.Save(File, Said(text, $"Save number {i}."));
            await Task.Delay(i * 7 % 90, TestContext.Current.CancellationToken);
        }

        await Shows(visit.Page, "Save number 40.");
    }

    [Fact]
    public async Task A_browser_without_shared_workers_follows_too()
    {
        await using var copy = await PreviewedCopy.Start();
        await using var visit = await Begin(copy);
        await visit.Page.AddInitScriptAsync("delete window.SharedWorker");
        await visit.Go(Page);
        copy.Save(File, Said(copy.Read(File), "Saved once."));
        await Shows(visit.Page, "Saved once.");
    }

    [Fact]
    public async Task A_mistake_is_told_on_the_page_with_its_place_and_is_gone_when_mended()
    {
        await using var copy = await PreviewedCopy.Start();
        var text = copy.Read(File);
        await using var visit = await Begin(copy);
        await visit.Go(Page);

        copy.Save(File, "code: ID\nname: [Idaho\n");
        var told = visit.Page.GetByRole(AriaRole.Alertdialog);
        await Assertions.Expect(told).ToContainTextAsync("not valid YAML", new() { Timeout = 60_000 });
        await Assertions.Expect(told).ToContainTextAsync("states/idaho.yml:");
        await Assertions.Expect(visit.Page.Locator("h1")).ToContainTextAsync("Idaho");

        copy.Save(File, Said(text, "Mended."));
        await Shows(visit.Page, "Mended.");
        await Assertions.Expect(told).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_preview_brings_no_trouble_under_the_policy_of_the_published_site()
    {
        await using var copy = await PreviewedCopy.Start();
        await using var visit = await Begin(copy);
        await visit.Go(Page);
        copy.Save(File, Said(copy.Read(File), "Saved once."));
        await Shows(visit.Page, "Saved once.");
        Findings.None(visit.Troubles);
    }

    private Task<Visit> Begin(PreviewedCopy copy) => Visit.Begin(atlas.Browser, copy.Address, Reader.OnLaptop);

    private static string Said(string state, string words)
    {
        const string Overview = "\noverview: >-\n  ";
        Assert.Contains(Overview, state, StringComparison.Ordinal);
        return state.Replace(Overview, $"{Overview}{words} ", StringComparison.Ordinal);
    }

    // Long, since it only guards against waiting for ever: what it takes is measured in bench/.
    private static Task Shows(IPage page, string words) => Assertions.Expect(page.Locator("main")).ToContainTextAsync(words, new() { Timeout = 60_000 });
}
