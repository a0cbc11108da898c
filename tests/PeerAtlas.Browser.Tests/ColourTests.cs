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

    public static MatrixTheoryData<ColorScheme, string, string> Texts { get; } = new(
        [ColorScheme.Light, ColorScheme.Dark],
        ["--ink", "--quiet", "--teal"],
        ["--paper", "--raised", "--sunken", "--teal-soft", "--amber-soft"]);

    [Theory]
    [MemberData(nameof(Texts))]
    public Task Text_stands_out_from_every_ground_by_7_to_1(ColorScheme scheme, string text, string ground) =>
        StandsOut(scheme, text, ground, 7);

    [Theory]
    [InlineData(ColorScheme.Light, "--amber", "--paper")]
    [InlineData(ColorScheme.Light, "--amber", "--amber-soft")]
    [InlineData(ColorScheme.Dark, "--amber", "--paper")]
    [InlineData(ColorScheme.Dark, "--amber", "--amber-soft")]
    public Task The_words_of_a_disagreement_stand_out_by_7_to_1(ColorScheme scheme, string text, string ground) =>
        StandsOut(scheme, text, ground, 7);

    [Theory]
    [InlineData(ColorScheme.Light, "--edge")]
    [InlineData(ColorScheme.Light, "--grey")]
    [InlineData(ColorScheme.Light, "--amber-edge")]
    [InlineData(ColorScheme.Light, "--focus")]
    [InlineData(ColorScheme.Dark, "--edge")]
    [InlineData(ColorScheme.Dark, "--grey")]
    [InlineData(ColorScheme.Dark, "--amber-edge")]
    [InlineData(ColorScheme.Dark, "--focus")]
    public Task Signs_and_borders_stand_out_by_3_to_1(ColorScheme scheme, string line) => StandsOut(scheme, line, "--paper", 3);

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_yes_of_a_bar_stands_out_from_its_no(ColorScheme scheme)
    {
        await using var visit = await atlas.Open("/", Reader.OnLaptop with { Scheme = scheme });
        Assert.InRange(await Ratio(visit, "--teal", "--grey"), 2, 21);
    }

    private async Task StandsOut(ColorScheme scheme, string one, string other, double least)
    {
        await using var visit = await atlas.Open("/404.html", Reader.OnLaptop with { Scheme = scheme });
        Assert.InRange(await Ratio(visit, one, other), least, 21);
    }

    private static Task<double> Ratio(Visit visit, string one, string other) =>
        visit.Page.EvaluateAsync<double>(Contrast, new[] { one, other });
}
