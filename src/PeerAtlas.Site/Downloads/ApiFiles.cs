using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using PeerAtlas.Site.Advocacy;
using PeerAtlas.Site.Bibliography;
using PeerAtlas.Site.Billing;
using PeerAtlas.Site.Changes;
using PeerAtlas.Site.Credentials;
using PeerAtlas.Site.Documents;
using PeerAtlas.Site.Formats;
using PeerAtlas.Site.Glossary;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Questions;
using PeerAtlas.Site.Scoring;
using PeerAtlas.Site.States;
using PeerAtlas.Site.Timeline;
using PeerAtlas.Site.Training;

namespace PeerAtlas.Site.Downloads;

/// <summary>
/// The facts as JSON files, one version of the interface in each folder. Within a version fields are added, never renamed
/// or removed. Property names are in snake case; dates are as exact as their source; what is not known is null within a
/// record, and a question that nobody has answered is absent. <see cref="ApiDescription"/> tells every field.
/// </summary>
public static class ApiFiles
{
    /// <summary>The lists, each the members of the object that is its file.</summary>
    internal static readonly ImmutableArray<ApiList> Lists =
    [
        new("states", "All states in short.", StatesJson.WriteAll) { IsWithinStates = true },
        new("questions", "All questions, with their words and the answers that they take.", QuestionsJson.WriteAll),
        new("credentials", "Every credential of every state, with what it asks for.", CredentialsJson.WriteAll) { IsWithinStates = true },
        new("billing", "Every billing code of every state, with unit, rate and limits.", BillingJson.WriteAll) { IsWithinStates = true },
        new("codes", "What billing codes and modifiers mean.", CodesJson.WriteAll),
        new("training", "Every course, and every list of courses.", TrainingJson.WriteAll) { IsWithinStates = true },
        new("documents", "The rules, manuals and forms of the states.", DocumentsJson.WriteAll) { IsWithinStates = true },
        new("guidance", "Federal and national papers, with their key points.", GuidanceJson.WriteAll),
        new("contacts", "Whom to ask in each state.", ContactsJson.WriteAll) { IsWithinStates = true },
        new("sources", "Every source once, with the states that cite it.", SourcesJson.WriteAll),
        new("surveys", "What each survey of the states says.", SurveysJson.WriteAll),
        new("criteria", "The questions of the scorecard, with their rules.", CriteriaJson.WriteAll),
        new("scores", "How each state stands by each of them, and what decides it.", ScoresJson.WriteAll),
        new("changes", "What changed in the policy of the states, what is announced, and what was corrected.", PolicyChangesJson.WriteAll) { IndexName = "policy_changes" },
        new("glossary", "The words of the field.", GlossaryJson.WriteAll),
        new("timeline", "The events of the nation.", TimelineJson.WriteAll),
        new("national-contacts", "Whom people of every state can ask.", NationalContactsJson.WriteAll) { IndexName = "national_contacts" },
        new("organizations", "National groups, and what you can do there.", OrganizationsJson.WriteAll),
    ];

    // Planned once for a site, so that the page that tells their sizes makes none a second time.
    private static readonly ConditionalWeakTable<SiteContext, ImmutableDictionary<string, Lazy<SiteFile>>> Planned = [];

    /// <summary>Every file.</summary>
    public static ImmutableDictionary<string, Lazy<SiteFile>> Of(SiteContext site) => Planned.GetValue(site, Plan);

    private static ImmutableDictionary<string, Lazy<SiteFile>> Plan(SiteContext site)
    {
        ImmutableArray<KeyValuePair<string, Lazy<SiteFile>>> states =
            [.. site.Atlas.States.Select(state => File(ApiAddress.Of(state), writer => StatesJson.Write(writer, site, state)))];
        return ImmutableDictionary.CreateRange(
        [
            File($"{ApiAddress.Root}index.json", writer => ApiIndex.Write(writer, site)),
            SiteFile.Planned(ApiDescription.Path, () => ApiDescription.Of(site)),
            .. Lists.Select(list => File(list.Address, writer => list.Write(writer, site))),
            .. states,
            .. site.Atlas.Codebook.Questions.Concat(site.Atlas.Codebook.Requirements)
                .Select(question => File(ApiAddress.Of(question), writer => QuestionsJson.Write(writer, site, question))),
            File($"/{Everything.Path}", writer => Everything.Write(writer, site, states.Select(state => state.Value.Value.Content))),
        ]);
    }

    // The writer's own encoder also escapes <, > and &, so that a file is safe wherever it is put.
    private static KeyValuePair<string, Lazy<SiteFile>> File(string address, Action<Utf8JsonWriter> write)
    {
        string path = address[1..];
        return SiteFile.Planned(path, () =>
        {
            ArrayBufferWriter<byte> bytes = new(32 * 1024);
            using (Utf8JsonWriter writer = new(bytes))
            {
                writer.WriteStartObject();
                write(writer);
                writer.WriteEndObject();
            }

            return new SiteFile(path, bytes.WrittenSpan.ToArray());
        });
    }
}
