using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Yaml;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Articles;

/// <summary>Numbers that a text takes from the facts, so that it never says an old one: <c>{sources}</c> stands for how many sources there are.</summary>
internal static partial class ArticleFigures
{
    private static readonly ImmutableSortedDictionary<string, Func<Atlas, DateOnly, int>> Counts = ImmutableSortedDictionary.CreateRange<string, Func<Atlas, DateOnly, int>>(
        StringComparer.Ordinal,
        [
            new("sources", (atlas, _) => Sources(atlas).Count()),
            new("official-sources", (atlas, _) => Official(atlas).Count()),
            new("official-undated", (atlas, _) => Official(atlas).Count(source => source.Published is null)),
            new("official-old", (atlas, today) => Official(atlas).Count(source => source.Published?.IsOlderThan(Caveats.YearsUntilOld, today) ?? false)),
            new("official-copies", (atlas, _) => Sources(atlas).Count(atlas.Codebook.IsCopy)),
            new("leads", (atlas, _) => atlas.States.SelectMany(state => state.Leads).Select(lead => lead.Text).Distinct().Count()),
            new("billing-rows", (atlas, _) => atlas.States.Sum(state => state.Billing.Length)),
            new("billing-without-rate", (atlas, _) => atlas.States.Sum(state => state.Billing.Count(entry => entry.RateUsd is null))),
            new("main-answers", (atlas, _) => MainAnswers(atlas).Count()),
            new("main-answers-unclear", (atlas, _) => MainAnswers(atlas).Count(settled => !settled)),
        ]);

    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Counts.Keys];

    /// <summary>Reports each name in braces that stands for no number.</summary>
    /// <param name="text">The page as written.</param>
    /// <param name="begins">Where its front matter ends, in which braces are braces.</param>
    /// <param name="file">Its file.</param>
    /// <param name="reading">Takes the problems.</param>
    public static void Check(string text, int begins, DataFile file, FileReading reading)
    {
        TextPlaces places = new(file.Path, text);
        foreach (Match match in Named().Matches(text).Where(match => match.Index > begins && !Counts.ContainsKey(match.Groups[1].Value)))
        {
            reading.Add(new Problem(ArticleChecks.Figure.Code, Severity.Error, places.At(match.Index),
                $"{Policy.Checking.Wording.Quote(match.Value)} stands for no number{Policy.Checking.Wording.DidYouMean(match.Groups[1].Value, Names)}; the numbers are {string.Join(", ", Names)}"));
        }
    }

    /// <summary>The text with the numbers of today's facts.</summary>
    /// <param name="html">A text with names in braces.</param>
    /// <param name="site">The site.</param>
    public static string Filled(string html, SiteContext site) => Named().Replace(html, match =>
        Counts.TryGetValue(match.Groups[1].Value, out Func<Atlas, DateOnly, int>? count) ? Amounts.Grouped(count(site.Atlas, site.Today)) : match.Value);

    private static IEnumerable<Source> Sources(Atlas atlas) => atlas.States.SelectMany(state => state.OwnSources).Concat(atlas.SharedSources);

    private static IEnumerable<Source> Official(Atlas atlas) => Sources(atlas).Where(source => source.Kind.IsOfficial);

    // Of each state and territory, whether sources settle each main question on which any were read.
    private static IEnumerable<bool> MainAnswers(Atlas atlas) =>
        from state in atlas.States
        from question in atlas.Codebook.Headlines
        let answer = atlas.Resolve(state, question)
        where answer is not null
        select answer.IsSettled;

    [GeneratedRegex(@"\{([a-z]+(?:-[a-z]+)*)\}")]
    private static partial Regex Named();
}
