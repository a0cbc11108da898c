using System.Collections.Immutable;
using System.Text.Json.Nodes;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Changes;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Downloads;

/// <summary>The pages on the files for machines and on embeds.</summary>
public static class DataRoutes
{
    /// <summary>What was added to the files for programs, and when.</summary>
    public static Crumb ApiChanges { get; } = new($"{Doors.Data.Path}api/", "Changes of the files");

    /// <summary>All of them.</summary>
    public static ImmutableArray<Page> Of(SiteContext site) =>
    [
        new Page(
            Doors.Data.Path,
            "Data for programs and other sites",
            "Every fact as a JSON file at a lasting address, as a table and as a workbook. Small cards and maps to show on your own site.",
            [],
            Page.MadeBy<DataPage>())
        {
            ShortTitle = Doors.Data.Name,
            Newest = new(() => NewestDate.Of(site)),
            LinkedData = new(() => [Dataset(site)]),
        },
        new Page(
            ApiChanges.Path,
            "Changes of the files for programs",
            "What you can rely on in the files for programs, and what was added to them, by date.",
            [Doors.Data],
            Page.MadeBy<ApiChangesPage>())
        {
            ShortTitle = ApiChanges.Name,
            Modified = FactDate.On(ApiChangesPage.Last),
        },
    ];

    // All facts together, with every file that holds them (https://schema.org/Dataset).
    private static JsonObject Dataset(SiteContext site) => SchemaOrg.Thing(
        "Dataset",
        ("name", $"{site.Content.Settings.Title}: peer support and Medicaid, state by state"),
        ("description", site.Content.Settings.Description),
        ("url", site.Absolute(Doors.Data.Path)),
        ("isAccessibleForFree", true),
        ("license", site.Content.Settings.License?.Url.AbsoluteUri),
        ("inLanguage", "en-US"),
        ("dateModified", ModifiedDate.Of(site)?.ToString()),
        ("temporalCoverage", DatasetParts.Coverage(site.Atlas.States.SelectMany(state => state.Claims).Select(claim => claim.SpeaksFor).Concat(site.Atlas.Surveys.Select(survey => (FactDate?)survey.AsOf)))),
        ("spatialCoverage", SchemaOrg.Part("Country", ("name", "United States"))),
        ("creator", SchemaOrg.Part("Organization", ("name", site.Content.Settings.Title), ("url", site.Absolute("/")))),
        ("distribution", new JsonArray(
        [
            .. DownloadFiles.Of(site).Keys.Concat(ApiFiles.Of(site).Keys.Where(path => path.StartsWith("data/", StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal).Select(path => DatasetParts.Download(site, path)),
        ])));
}
