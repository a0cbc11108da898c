using System.Collections.Immutable;
using PeerAtlas.Policy.Advocacy;
using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Contacts;
using PeerAtlas.Policy.Criteria;
using PeerAtlas.Policy.Documents;
using PeerAtlas.Policy.Files;
using PeerAtlas.Policy.Glossary;
using PeerAtlas.Policy.Seeds;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.States;
using PeerAtlas.Policy.Surveys;
using PeerAtlas.Policy.Timeline;
using PeerAtlas.Policy.Yaml;

namespace PeerAtlas.Policy.Schemas;

/// <summary>The kinds of file of the data folder, each with what its reader takes.</summary>
internal static class DataFiles
{
    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<DescribedFile> All =
    [
        OfEntry("state", "states/*.yml", StateReader.Keys),
        OfEntry("source", "sources/*.yml", SourceReader.Keys),
        OfEntry("survey", "surveys/*.yml", SurveyReader.Keys),
        OfEntry("codebook", DataLayout.Codebook, CodebookReader.Keys),
        OfList("adequacy", DataLayout.Criteria, "The criteria of the scorecard.", CriteriaReader.Keys),
        OfList("advocacy", DataLayout.Organizations, "National organizations, and what a person can do there.", OrganizationReader.Keys),
        OfEntry("codes", DataLayout.Codes, BillingCodesReader.Keys),
        OfEntry("contacts", DataLayout.NationalContacts, NationalContactReader.Keys),
        OfList("documents", DataLayout.Guidance, "Federal and national documents.", GuidanceReader.Keys),
        OfList("glossary", DataLayout.Glossary, "Terms in plain words.", GlossaryReader.Keys),
        OfList("timeline", DataLayout.Timeline, "National milestones.", TimelineReader.Keys),
        OfList("seed-points", DataLayout.SeedPoints, "What the founding documents offered, and the facts that carry it.", SeedReader.Keys),
    ];

    private static DescribedFile OfEntry(string name, string path, Keys keys) => new(name, "data/" + path, keys.Meaning, Form.Entry(keys));

    private static DescribedFile OfList(string name, string path, string meaning, Keys keys) =>
        new(name, "data/" + path, meaning, Form.List(Form.Entry(keys)));
}
