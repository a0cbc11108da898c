using PeerAtlas.Browser.Tests.Running;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PeerAtlas.Browser.Tests.Lists;

/// <summary>From whom a reader wants to support to one credential's checklist, with script and without.</summary>
public sealed class CredentialChoiceTests(AtlasInBrowser atlas)
{
    [Fact]
    public async Task An_address_brings_the_credentials_that_fit_and_their_group_stands_open()
    {
        var (state, credential) = Single("family");
        await using var visit = await atlas.Open($"/certification/?state={state.Slug}&serves=family");
        var rows = visit.Page.Locator("section[data-group] tbody tr:visible");
        await Expect(rows).ToHaveCountAsync(1);
        await Expect(visit.Page.Locator("section[data-group]:visible summary .aside").First).ToContainTextAsync("1 of ");
        await rows.Locator("th a").ClickAsync();
        await Expect(visit.Page.Locator($"#checklist-{credential.Id.Id}")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_script_an_answer_brings_the_second_question_and_that_the_checklist()
    {
        var state = atlas.Atlas.States.First(state => state.Credentials.Count(credential => credential.Serves.Id == "mental-health") == 2);
        var credential = state.Credentials.First(credential => credential.Serves.Id == "mental-health");
        await using var visit = await atlas.Open($"/states/{state.Slug}/", Reader.OnPhone with { Script = false });
        var next = visit.Page.Locator("#which-mental-health");
        await Expect(next).ToBeHiddenAsync();
        await visit.Page.Locator("a[href='#which-mental-health']").ClickAsync();
        await Expect(next).ToBeVisibleAsync();
        await next.Locator($"a[href='#checklist-{credential.Id.Id}']").ClickAsync();
        await Expect(visit.Page.Locator($"#checklist-{credential.Id.Id}")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_checklist_is_printed_alone()
    {
        var (state, credential) = Single("family");
        await using var visit = await atlas.Open($"/states/{state.Slug}/#checklist-{credential.Id.Id}");
        await visit.Page.EvaluateAsync("window.print = () => { window.printed = true; }");
        await visit.Page.Locator($"#credential-{credential.Id.Id} [data-print-alone]").ClickAsync();
        Assert.True(await visit.Page.EvaluateAsync<bool>("window.printed"));
        await visit.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        await Expect(visit.Page.Locator(".credential:visible")).ToHaveCountAsync(1);
        await Expect(visit.Page.Locator(".headline, #get, #medicaid, #sources")).ToHaveCountAsync(4);
        await Expect(visit.Page.Locator(":is(.headline, #get, #medicaid, #sources):visible")).ToHaveCountAsync(0);
        await visit.Page.EvaluateAsync("dispatchEvent(new Event('afterprint'))");
        await Expect(visit.Page.Locator("#sources")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("/certification/", 5_000)]
    [InlineData("/documents/", 7_000)]
    public async Task A_long_list_is_short_on_a_phone_until_a_reader_opens_it(string path, int most)
    {
        await using var visit = await atlas.Open(path, Reader.OnPhone);
        Assert.InRange(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollHeight"), 1, most);
    }

    // A state of several credentials, of which one alone serves a group.
    private (PeerAtlas.Policy.States.State State, PeerAtlas.Policy.Credentials.Credential Credential) Single(string serves)
    {
        var state = atlas.Atlas.States.First(state => state.Credentials.Length > 1 && state.Credentials.Count(credential => credential.Serves.Id == serves) == 1);
        return (state, state.Credentials.Single(credential => credential.Serves.Id == serves));
    }
}
