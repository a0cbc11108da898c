using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Upkeep;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Charts;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Upkeep;

/// <summary>How old, how much and how well: the charts of the page on the quality of the facts.</summary>
public static class QualityFigures
{
    /// <summary>By age, by question, by state.</summary>
    public static ImmutableArray<BarFigure> Of(SiteContext site, Quality quality) => [Ages(site, quality), Questions(site, quality), States(site, quality)];

    private static BarFigure Ages(SiteContext site, Quality quality) => Figure(
        site,
        "by-age",
        "Facts by age",
        $"{Amounts.Grouped(quality.Measures.Dated)} of {Amounts.Grouped(quality.Measures.Facts)} facts have a date. {Amounts.Grouped(quality.Measures.Old)} {(quality.Measures.Old == 1 ? "is" : "are")} older than {Doubts.YearsUntilOld}.",
        "Age",
        "Facts",
        quality.Ages.Select(age => new Bar(NameOf(age), age.Facts, age.Facts == 1 ? "1 fact" : $"{Amounts.Grouped(age.Facts)} facts", Hollow: age.Years is null)));

    private static BarFigure Questions(SiteContext site, Quality quality) => Figure(
        site,
        "by-question",
        "Questions by how many states have an answer",
        $"A full bar is {site.Atlas.Counted.Counted()}. What is not clear is not counted.",
        "Question",
        "Answers",
        quality.Questions.Where(row => row.Question.Subject == Subject.State).OrderByDescending(row => row.Known)
            .Select(row => new Bar(row.Question.Label, row.Known, $"{row.Known} of {row.Of}", Address: site.To(row.Question))),
        site.Atlas.Counted.Length);

    private static BarFigure States(SiteContext site, Quality quality) => Figure(
        site,
        "by-state",
        "States by how many questions have an answer",
        $"A full bar is all {site.Atlas.Codebook.Questions.Length} questions. What is not clear is not counted.",
        "State",
        "Answers",
        quality.States.OrderByDescending(row => row.Known)
            .Select(row => new Bar(row.State.Name, row.Known, $"{row.Known} of {site.Atlas.Codebook.Questions.Length}", Address: site.To(row.State))),
        site.Atlas.Codebook.Questions.Length);

    private static BarFigure Figure(SiteContext site, string id, string title, string sentence, string names, string amounts, IEnumerable<Bar> bars, decimal? full = null) =>
        new(title, sentence, names, amounts, [.. bars], Doors.Quality.Path, NewestDate.Of(site)) { Id = id, Full = full };

    private static string NameOf(AgeCount age) => age.Years switch
    {
        null => "No date",
        0 => "Less than a year",
        Caveats.YearsUntilOld => $"{Caveats.YearsUntilOld} years and more",
        { } years => $"{years} to {years + 1} years",
    };
}
