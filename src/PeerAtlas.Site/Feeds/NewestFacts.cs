using System.Collections.Immutable;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Policy.Documents;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Billing;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Feeds;

/// <summary>The facts with the latest dates: answers, requirements of credentials, billing codes and documents.</summary>
/// <remarks>
/// A date is that for which the source speaks, not the day on which somebody read it. A bare year or month counts from its
/// first day, so that what is known exactly stands before what is known by its year. Undated facts are no news.
/// </remarks>
public static class NewestFacts
{
    /// <summary>How many a page or a feed shows.</summary>
    public const int Most = 100;

    /// <summary>Of all states, newest first; of one day, in the order of the states.</summary>
    public static ImmutableArray<DatedFact> Of(SiteContext site) =>
        [.. NewestFirst(site.Atlas.States.SelectMany(state => Dated(site, state)))];

    /// <summary>Of one state, newest first; of one day, in the order of its page.</summary>
    public static ImmutableArray<DatedFact> Of(SiteContext site, State state) => [.. NewestFirst(Dated(site, state))];

    private static IEnumerable<DatedFact> NewestFirst(IEnumerable<DatedFact> facts) =>
        facts.OrderByDescending(fact => fact.Date.FirstDay).Take(Most);

    private static IEnumerable<DatedFact> Dated(SiteContext site, State state) =>
    [
        .. site.Atlas.Codebook.Questions.Select(question => site.Atlas.Resolve(state, question)).OfType<ResolvedAnswer>()
            .SelectMany(answer => OfAnswer(state, answer, answer.Question.Label, state.Name)),
        .. state.Credentials.SelectMany(credential => OfCredential(site, state, credential)),
        .. state.Billing.SelectMany(entry => OfBilling(state, entry)),
        .. state.Documents.SelectMany(document => OfDocument(state, document)),
    ];

    private static IEnumerable<DatedFact> OfCredential(SiteContext site, State state, Credential credential) =>
        site.Atlas.Codebook.Requirements.Select(requirement => Atlas.Resolve(credential, requirement)).OfType<ResolvedAnswer>()
            .SelectMany(answer => OfAnswer(state, answer, $"{answer.Question.Label} ({credential.ShortName})", credential.Name));

    private static IEnumerable<DatedFact> OfAnswer(State state, ResolvedAnswer answer, string title, string about)
    {
        if (answer.Claim.SpeaksFor is { } date)
        {
            yield return new DatedFact(state, title, answer.Told(about), answer.Claim.Note, date, answer.Claim)
            {
                Question = answer.Question,
            };
        }
    }

    private static IEnumerable<DatedFact> OfBilling(State state, BillingEntry entry)
    {
        if (entry.Claim.SpeaksFor is { } date)
        {
            string words = entry.RateUsd is not null ? $"{entry.Service}: {RateWords.AsStated(entry)}" : entry.Service;
            yield return new DatedFact(
                state,
                entry.Written,
                words.WithBasis(entry.Claim.Said) + RateWords.Superseded(entry),
                entry.Claim.Note,
                date,
                entry.Claim);
        }
    }

    private static IEnumerable<DatedFact> OfDocument(State state, StateDocument document)
    {
        if (document.Issued is { } date)
        {
            yield return new DatedFact(
                state,
                document.Kind.Name,
                document.Number is { } number && !document.Title.Contains(number, StringComparison.OrdinalIgnoreCase)
                    ? $"{document.Title} ({number})" : document.Title,
                document.Summary,
                date,
                document.Claim);
        }
    }
}
