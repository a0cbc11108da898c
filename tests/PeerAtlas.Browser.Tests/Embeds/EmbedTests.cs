using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using PeerAtlas.Site.Embeds;
using Xunit;

namespace PeerAtlas.Browser.Tests.Embeds;

/// <summary>Cards and maps in a frame, and the code that a reader copies for one.</summary>
public sealed class EmbedTests(AtlasInBrowser atlas)
{
    [Fact]
    public async Task All_of_it_shows_in_the_frame_that_the_code_asks_for_and_none_scrolls_sideways()
    {
        await using var visit = await atlas.Open("/embed/states/idaho/", new Reader(480, 740));
        List<string> misfits = [];
        foreach (var embed in atlas.Atlas.States.Select(Embed.OfState).Concat(atlas.Atlas.Codebook.Questions.Where(Embed.HasMap).Select(Embed.OfQuestion)))
        {
            var (path, height) = (embed.Path, embed.Height);
            await visit.Go(path);
            foreach (var width in (int[])[600, 480, 320])
            {
                await visit.Page.SetViewportSizeAsync(width, height);
                var size = await visit.Page.EvaluateAsync<int[]>("() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]");
                if (size[0] > width || size[1] > height)
                {
                    misfits.Add($"{path} at {width} x {height}: {size[0]} x {size[1]}");
                }
            }
        }

        Findings.None(misfits);
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task A_link_in_the_frame_opens_around_it()
    {
        await using var visit = await atlas.Open("/robots.txt");
        var root = visit.Page.Url.Replace("robots.txt", "", StringComparison.Ordinal);
        await visit.Page.RouteAsync("**/elsewhere", route => route.FulfillAsync(new()
        {
            ContentType = "text/html",
            Body = $"<!DOCTYPE html><title>Elsewhere</title><iframe src=\"{root}embed/questions/medicaid-mental-health/\" title=\"x\" width=\"480\" height=\"680\"></iframe>",
        }));
        await visit.Page.GotoAsync($"{root}elsewhere");
        await visit.Page.FrameLocator("iframe").GetByRole(AriaRole.Link, new() { Name = "Ohio: " }).ClickAsync();
        await visit.Arrives("/states/ohio/#medicaid-mental-health");
    }

    [Fact]
    public async Task On_a_phone_the_code_makes_no_page_of_another_site_scroll_sideways()
    {
        await using var visit = await atlas.Open(Kinds.State, Reader.OnPhone with { Width = 320 });
        var code = await visit.Page.Locator(".snippet").TextContentAsync();
        await visit.Page.RouteAsync("**/elsewhere", route => route.FulfillAsync(new()
        {
            ContentType = "text/html",
            Body = $"<!DOCTYPE html><html lang=en><meta name=viewport content='width=device-width'><title>Elsewhere</title><p>{code}</p></html>",
        }));
        await visit.Page.GotoAsync(new Uri(atlas.Address, "elsewhere").AbsoluteUri);
        await visit.Page.FrameLocator("iframe").Locator("h1").WaitForAsync();
        Assert.Equal(320, await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task The_code_is_copied_at_the_press_of_a_button()
    {
        await using var visit = await atlas.OpenToCopy(Kinds.State);
        await visit.Page.Locator(".embed-this summary").ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Copy the code" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".copying [role=status]")).ToHaveTextAsync("Copied.");
        var copied = await visit.Clipboard();
        var ohio = atlas.Atlas.States.Single(state => state.Slug == "ohio");
        Assert.StartsWith("<iframe src=\"http://localhost:", copied, StringComparison.Ordinal);
        Assert.EndsWith($"/embed/states/ohio/\" title=\"Peer support in Ohio · PeerAtlas\" width=\"{Embed.Width}\" height=\"{Embed.OfState(ohio).Height}\" style=\"max-width: 100%\" loading=\"lazy\"></iframe>", copied, StringComparison.Ordinal);
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task Without_script_the_code_is_there_to_select_and_no_button_promises_more()
    {
        await using var visit = await atlas.Open(Kinds.Question, Reader.OnPhone with { Script = false });
        await visit.Page.Locator(".embed-this summary").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".snippet")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".embed-this button")).ToHaveCountAsync(0);
    }
}
