using System.Collections.Immutable;
using System.Text.Json.Nodes;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Contacts;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Changes;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Proofs;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.States;

/// <summary>What machines are told of a state's page.</summary>
public static class StateData
{
    /// <summary>
    /// The service where Medicaid pays for it, by the state's own plain, recent and undisputed word (<see href="https://schema.org/GovernmentService"/>), and the headline
    /// questions that are answered (<see href="https://schema.org/FAQPage"/>).
    /// </summary>
    public static ImmutableArray<JsonObject> Of(State state, SiteContext site)
    {
        ImmutableArray<(Question Question, ResolvedAnswer Answer)> answered =
        [
            .. site.Atlas.Codebook.Headlines
                .Select(question => (question, site.Atlas.Resolve(state, question)))
                .Where(pair => pair.Item2 is not null)
                .Select(pair => (pair.question, pair.Item2!)),
        ];
        ImmutableArray<JsonObject>.Builder things = ImmutableArray.CreateBuilder<JsonObject>();
        ImmutableArray<Question> paid = [.. answered.Where(pair => IsSure(pair.Answer, site.Today)).Select(pair => pair.Question)];
        if (!paid.IsEmpty)
        {
            things.Add(Service(state, site, paid));
        }

        if (!answered.IsEmpty)
        {
            things.Add(SchemaOrg.Thing("FAQPage", ("license", site.Content.Settings.License?.Url.AbsoluteUri), ("dateModified", ModifiedDate.Of(site, state)?.ToString()), ("mainEntity", new JsonArray([.. answered.Select(pair =>
                SchemaOrg.Part(
                    "Question",
                    ("name", pair.Question.Wording),
                    ("acceptedAnswer", SchemaOrg.Part("Answer", ("text", Words(pair.Answer, state, site.Today)), ("dateCreated", pair.Answer.Claim.SpeaksFor?.ToString())))))]))));
        }

        return things.ToImmutable();
    }

    // The description of a service has no place for a doubt or for "in part", so it tells only of a plain yes about which there is none.
    private static bool IsSure(ResolvedAnswer answer, DateOnly today) => answer.Sign == Sign.Yes && answer.Claim.Caveats(today).IsEmpty;

    private static JsonObject Service(
        State state, SiteContext site, ImmutableArray<Question> paid) =>
        SchemaOrg.Thing(
            "GovernmentService",
            ("name", $"Peer support services under {state.Name} Medicaid"),
            ("serviceType", "Peer support"),
            ("areaServed", SchemaOrg.Part("AdministrativeArea", ("name", state.Name))),
            ("audience", new JsonArray([.. paid.Select(question => SchemaOrg.Part("Audience", ("audienceType", question.Headline)))])),
            ("provider", MedicaidOffice.Of(state.Contacts) is { } agency
                ? SchemaOrg.Part("GovernmentOrganization", ("name", agency.Name), ("url", agency.Url), ("telephone", agency.Phone))
                : null),
            ("url", site.Absolute(state)));

    // An answer engine shows this text alone, so it carries its date, its source and every doubt.
    private static string Words(ResolvedAnswer answer, State state, DateOnly today) => string.Join(
        ' ',
        new[]
        {
            answer.Told(state.Name),
            answer.Claim.Note,
            answer.Claim.Earlier.IsEmpty ? null : HistoryWords.Earlier(answer.Question, answer.Claim),
            answer.Claim.Announced is { } announced ? HistoryWords.Announced(answer.Question, announced, today) : null,
            answer.Claim.Behind(today),
        }.OfType<string>());
}
