using System.Text.Json.Nodes;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Changes;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Questions;

/// <summary>The codebook as pages: the list of questions and a page for each.</summary>
public static class QuestionRoutes
{
    /// <summary>All pages about questions, those of credentials included.</summary>
    public static IEnumerable<Page> Of(SiteContext site) =>
    [
        new Page(
            Doors.Questions.Path,
            "Questions we ask of every state",
            "Every question on Medicaid coverage, certification, training and workforce, with the count of answers over all states.",
            [],
            Page.MadeBy<QuestionIndexPage>())
        {
            ShortTitle = Doors.Questions.Name,
            Newest = new(() => NewestDate.Of(site)),
        },
        .. site.Atlas.Codebook.Questions.Concat(site.Atlas.Codebook.Requirements).Select(question => Of(question, site)),
    ];

    private static Page Of(Question question, SiteContext site) => new(
        $"/questions/{question.Id}/",
        question.Wording,
        $"{question.Wording} The answer for every state, each with its source, and its date where there is one.",
        [Doors.Questions],
        question.Subject == Subject.State
            ? Page.MadeBy<QuestionPage>((nameof(QuestionPage.Question), question))
            : Page.MadeBy<RequirementPage>((nameof(RequirementPage.Requirement), question)))
    {
        ShortTitle = question.Label,
        Feed = Feed.OfQuestion(site.Content.Settings.Title, question),
        Card = () => QuestionPictures.Card(site, question),
        Newest = new(() => NewestDate.Of(site, question)),
        Modified = new(() => ModifiedDate.Of(site, question)),
        LinkedData = new(() =>
        [
            SchemaOrg.Thing(
                "Dataset",
                ("name", $"{question.Wording} By state"),
                ("description", $"{question.Wording} Answers for the states, the District of Columbia and the territories, each with its source, and with the date that it speaks for where there is one. {question.Why}"),
                ("url", site.Absolute($"/questions/{question.Id}/")),
                ("isAccessibleForFree", true),
                ("license", site.Content.Settings.License?.Url.AbsoluteUri),
                ("inLanguage", "en-US"),
                ("dateModified", ModifiedDate.Of(site, question)?.ToString()),
                ("temporalCoverage", DatasetParts.Coverage(NewestDate.DatesOf(site, question))),
                ("distribution", new JsonArray(
                    DatasetParts.Download(site, ApiAddress.Of(question)[1..]),
                    DatasetParts.Download(site, question.Subject == Subject.State ? "data/answers.csv" : "data/requirements.csv"))),
                ("spatialCoverage", SchemaOrg.Part("Country", ("name", "United States"))),
                ("creator", SchemaOrg.Part("Organization", ("name", site.Content.Settings.Title), ("url", site.Absolute("/"))))),
        ]),
    };
}
