using PeerAtlas.Site.Documents;
using PeerAtlas.Site.Glossary;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Timeline;

namespace PeerAtlas.Site.Training;

/// <summary>The pages that gather one kind of thing over all states, and the national lists.</summary>
public static class TrainingRoute
{
    /// <summary>The script that narrows a list by what a reader chooses.</summary>
    public const string FilterScript = "directories.js";

    /// <summary>All of them.</summary>
    public static IEnumerable<Page> Of(SiteContext site) =>
    [
        new Page(
            "/training/",
            "Training for peer specialists",
            $"{site.Atlas.States.Sum(state => state.Training.Length)} courses and lists of courses for peer specialists, by state, with hours, cost and format where known.",
            [],
            Page.MadeBy<TrainingPage>())
        {
            ShortTitle = "Training",
            Scripts = [FilterScript],
        },
        new Page(
            "/documents/",
            "Documents on peer support",
            "Papers of the federal agencies with their key points. The rules, manuals and forms of each state.",
            [],
            Page.MadeBy<DocumentsPage>())
        {
            ShortTitle = "Documents",
            Scripts = [FilterScript],
        },
        new Page(
            "/glossary/",
            "Glossary",
            "The words of peer support and Medicaid in plain language.",
            [],
            Page.MadeBy<GlossaryPage>()),
        new Page(
            "/timeline/",
            "Timeline of peer support in Medicaid",
            "How peer support grew in the United States, year by year, with a source for each event.",
            [],
            Page.MadeBy<TimelinePage>())
        {
            ShortTitle = "Timeline",
        },
    ];
}
