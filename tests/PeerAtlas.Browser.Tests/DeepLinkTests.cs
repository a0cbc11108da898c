using PeerAtlas.Browser.Tests.Running;
using PeerAtlas.Policy.States;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace PeerAtlas.Browser.Tests;

/// <summary>A link to one answer shows that answer.</summary>
public sealed class DeepLinkTests(AtlasInBrowser atlas)
{
    private const string TargetIsTinted =
        """
        () => {
          const probe = document.createElement('i');
          document.body.append(probe);
          probe.style.backgroundColor = 'var(--teal-soft)';
          const same = getComputedStyle(document.querySelector(':target')).backgroundColor === getComputedStyle(probe).backgroundColor;
          probe.remove();
          return same;
        }
        """;

    [Theory]
    [InlineData("/states/idaho/#medicaid-mental-health", 360)]
    [InlineData("/states/idaho/#medicaid-mental-health", 1280)]
    [InlineData("/states/idaho/#source-2", 1280)]
    public async Task The_answer_is_in_view_and_highlighted(string address, int width)
    {
        await using var visit = await atlas.Open(address, new Reader(width, 740));
        await visit.UntilStill();
        await Expect(visit.Page.Locator(address[address.IndexOf('#', StringComparison.Ordinal)..])).ToBeInViewportAsync(new() { Ratio = .9f });
        Assert.True(await visit.Page.EvaluateAsync<bool>(TargetIsTinted));
    }

    [Fact]
    public async Task An_entry_of_every_kind_has_an_address_made_of_what_it_is()
    {
        var states = atlas.Atlas.States;
        (string Kind, State State, string Anchor)[] entries =
        [
            .. states.SelectMany(state => state.Credentials.Select(entry => ("credential", state, entry.Claim.Anchor))).Take(1),
            .. states.SelectMany(state => state.Billing.Select(entry => ("billing", state, entry.Claim.Anchor))).Take(1),
            .. states.SelectMany(state => state.Training.Select(entry => ("training", state, entry.Claim.Anchor))).Take(1),
            .. states.SelectMany(state => state.Documents.Select(entry => ("document", state, entry.Claim.Anchor))).Take(1),
            .. states.SelectMany(state => state.Contacts.Select(entry => ("contact", state, entry.Claim.Anchor))).Take(1),
        ];
        Assert.Equal(5, entries.Length);
        await using var visit = await atlas.Open("/about/");
        foreach (var (kind, state, anchor) in entries)
        {
            Assert.Matches($"^{kind}-[a-z0-9-]*[a-z][a-z0-9-]*$", anchor);
            await visit.Go($"/states/{state.Slug}/#{anchor}");
            await visit.UntilStill();
            await Expect(visit.Page.Locator(":target")).ToBeInViewportAsync();
            Assert.True(await visit.Page.EvaluateAsync<bool>(TargetIsTinted), anchor);
        }
    }

    [Fact]
    public async Task A_former_address_of_an_entry_leads_to_it_and_highlights_it()
    {
        await using var visit = await atlas.Open(Kinds.State);
        await visit.Page.EvaluateAsync("() => { const mark = document.createElement('span'); mark.id = 'credential-formerly'; document.querySelector('.credential').prepend(mark); }");
        await visit.Page.EvaluateAsync("() => { location.hash = '#credential-formerly'; }");
        await visit.UntilStill();
        await Expect(visit.Page.Locator(".credential").First).ToBeInViewportAsync();
        Assert.True(await visit.Page.EvaluateAsync<bool>(TargetIsTinted.Replace("document.querySelector(':target')", "document.querySelector(':target').parentElement", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/questions/medicaid-mental-health/#ohio")]
    [InlineData("/billing/#h0038")]
    public async Task A_row_of_a_table_is_not_under_the_header_that_stays_in_view(string address)
    {
        await using var visit = await atlas.Open(address);
        await visit.UntilStill();
        Assert.True(await visit.Page.EvaluateAsync<bool>(
            """
            () => {
              const cell = document.querySelector(':target th'), box = cell.getBoundingClientRect();
              const at = document.elementFromPoint(box.left + 5, box.top + 3);
              return at !== null && (cell === at || cell.contains(at));
            }
            """));
    }

    [Fact]
    public async Task A_note_number_leads_to_its_source_and_the_source_leads_back()
    {
        await using var visit = await atlas.Open("/states/idaho/");
        await visit.Page.Locator("#medicaid .surety a").First.ClickAsync();
        await visit.UntilStill();
        var note = visit.Page.Locator(":target");
        await Expect(note).ToBeInViewportAsync();
        Assert.StartsWith("source-", await note.GetAttributeAsync("id"), StringComparison.Ordinal);
        await note.Locator(".back a").First.ClickAsync();
        await visit.UntilStill();
        await Expect(visit.Page.Locator(":target")).ToBeInViewportAsync();
    }
}
