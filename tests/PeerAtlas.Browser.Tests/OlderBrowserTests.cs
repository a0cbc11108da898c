using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using Xunit;

namespace PeerAtlas.Browser.Tests;

/// <summary>A browser that lacks a newer feature of style sheets shows every word in the width of its window (docs/browsers.md).</summary>
public sealed partial class OlderBrowserTests(AtlasInBrowser atlas)
{
    private static readonly string[] Widest = [Kinds.States, Kinds.State, Kinds.Question, Kinds.Billing, Kinds.Certification, "/advocacy/scorecard/", "/compare/idaho-vs-wyoming/", "/states/idaho/letters/"];

    // As such a browser reads the style sheet: what it does not know is dropped up to the end of the rule.
    private static readonly Dictionary<string, Func<string, string>> Lacks = new()
    {
        ["container queries"] = css => css.Replace("@container", "@container-not-known", StringComparison.Ordinal).Replace("container-type:inline-size}", "x:y}", StringComparison.Ordinal)
            .Replace("not (container-type:inline-size)", "(display:block)", StringComparison.Ordinal),
        [":has()"] = css => css.Replace(":has(", ":not-known(", StringComparison.Ordinal),
        ["field-sizing"] = css => css.Replace("field-sizing:", "not-known:", StringComparison.Ordinal),
        ["view transitions"] = css => ViewTransition().Replace(css, "not-known"),
    };

    [Theory]
    [InlineData("container queries")]
    [InlineData(":has()")]
    [InlineData("field-sizing")]
    [InlineData("view transitions")]
    public async Task Pages_keep_their_words_and_the_width_of_the_window_without(string feature)
    {
        await using var newer = await atlas.Open("/", Reader.OnPhone with { Width = 375 });
        await using var older = await atlas.Open("/", Reader.OnPhone with { Width = 375 });
        await older.Page.RouteAsync("**/*.css", async route =>
        {
            var answer = await route.FetchAsync();
            await route.FulfillAsync(new RouteFulfillOptions { Response = answer, Body = Lacks[feature](await answer.TextAsync()) });
        });
        List<string> findings = [];
        foreach (var path in feature == "container queries" ? Widest : Widest.Where(path => path.Length < 20))
        {
            await newer.Go(path);
            await older.Go(path);
            findings.AddRange((await Words(newer)).Except(await Words(older)).Select(word => $"{path}: '{word}' is not shown"));
            foreach (var width in (int[])[375, 1000])
            {
                await older.Page.SetViewportSizeAsync(width, 740);
                var wide = await older.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
                if (wide > width)
                {
                    findings.Add($"{path} is {wide} pixels wide in a window of {width}");
                }
            }

            await older.Page.SetViewportSizeAsync(375, 740);
        }

        Findings.None(findings);
    }

    // A script that stalls leaves the words and their style to read.
    [Theory]
    [InlineData(Kinds.States)]
    [InlineData("/compare/")]
    public async Task Nothing_waits_for_a_script_to_show_the_page(string path)
    {
        await using var visit = await atlas.Open("/about/");
        await visit.Page.RouteAsync("**/*.js", _ => Task.CompletedTask);
        await visit.Page.GotoAsync(new Uri(atlas.Address, path).AbsoluteUri, new() { WaitUntil = WaitUntilState.Commit });
        await visit.Until("performance.getEntriesByName('first-contentful-paint').length > 0 && document.querySelector('h1')?.getBoundingClientRect().height > 0");
    }

    private static async Task<HashSet<string>> Words(Visit visit) =>
        [.. Word().Matches(await visit.Page.Locator("main").InnerTextAsync()).Select(word => word.Value.ToLowerInvariant())];

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();

    [GeneratedRegex("view-transition|::view-transition|@view-transition")]
    private static partial Regex ViewTransition();
}
