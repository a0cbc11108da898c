using Microsoft.Playwright;
using PeerAtlas.Browser.Tests.Running;
using Xunit;

namespace PeerAtlas.Browser.Tests;

/// <summary>The colours of the style sheet, as the browser computes them.</summary>
public sealed class ColourTests(AtlasInBrowser atlas)
{
    private const string Contrast =
        """
        ([one, other]) => {
          const light = variable => {
            const probe = document.createElement('i');
            document.body.append(probe);
            probe.style.color = `var(${variable})`;
            const [r, g, b] = getComputedStyle(probe).color.match(/[\d.]+/g).map(Number)
              .map(part => part / 255)
              .map(part => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4);
            probe.remove();
            return .2126 * r + .7152 * g + .0722 * b;
          };
          const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
          return (bright + .05) / (dark + .05);
        }
        """;

    private static readonly string[] Grounds = ["--paper", "--raised", "--sunken", "--teal-soft", "--amber-soft"];

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public Task Text_stands_out_from_every_ground_by_7_to_1(ColorScheme scheme) =>
        StandsOut(scheme, 7, from text in (string[])["--ink", "--quiet", "--teal"] from ground in Grounds select (text, ground));

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public Task The_words_of_a_disagreement_stand_out_by_7_to_1(ColorScheme scheme) =>
        StandsOut(scheme, 7, [("--amber", "--paper"), ("--amber", "--amber-soft")]);

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public Task Signs_borders_and_the_ring_of_focus_stand_out_by_3_to_1(ColorScheme scheme) =>
        StandsOut(scheme, 3, from line in (string[])["--edge", "--grey", "--teal", "--amber-edge", "--focus"] select (line, "--paper"));

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public Task The_yes_of_a_bar_differs_in_lightness_from_its_no(ColorScheme scheme) =>
        StandsOut(scheme, 2, [("--teal", "--grey")]);

    private async Task StandsOut(ColorScheme scheme, double least, IEnumerable<(string One, string Other)> pairs)
    {
        await using var visit = await atlas.Open("/404.html", Reader.OnLaptop with { Scheme = scheme });
        var poor = new List<string>();
        foreach (var (one, other) in pairs)
        {
            var ratio = await visit.Page.EvaluateAsync<double>(Contrast, new[] { one, other });
            if (ratio < least)
            {
                poor.Add($"{one} on {other}: {ratio:0.00}, not {least}");
            }
        }

        Findings.None(poor);
    }
}
