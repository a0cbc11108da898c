using System.Collections.Immutable;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Policy.Documents;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Addresses;
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
            .SelectMany(answer => OfAnswer(site, state, answer, answer.Question.Id, answer.Question.Id, answer.Question.Label, state.Name)),
        .. state.Credentials.SelectMany((credential, index) => OfCredential(site, state, credential, index)),
        .. state.Billing.SelectMany((entry, index) => OfBilling(site, state, entry, index)),
        .. state.Documents.SelectMany((document, index) => OfDocument(site, state, document, index)),
    ];

    private static IEnumerable<DatedFact> OfCredential(SiteContext site, State state, Credential credential, int index)
    {
        string name = credential.Abbreviation ?? credential.Name;
        return site.Atlas.Codebook.Requirements.Select(requirement => Atlas.Resolve(credential, requirement)).OfType<ResolvedAnswer>()
            .SelectMany(answer => OfAnswer(
                site,
                state,
                answer,
                $"{credential.Name}/{answer.Question.Id}",
                StateAnchors.Requirement(index, answer.Question.Id),
                $"{answer.Question.Label} ({name})",
                credential.Name));
    }

    private static IEnumerable<DatedFact> OfAnswer(
        SiteContext site, State state, ResolvedAnswer answer, string key, string fragment, string title, string about)
    {
        if (answer.Claim.Said.AsOf is { } date)
        {
            string value = answer.InShort();
            string words = answer.Sentence(about) is { } sentence ? $"{value}. {sentence}" : value;
            yield return new DatedFact(
                state, key, fragment, title, words, answer.Claim.Note, date, answer.Claim.Source, answer.Claim.Caveats(site.Today));
        }
    }

    private static IEnumerable<DatedFact> OfBilling(SiteContext site, State state, BillingEntry entry, int index)
    {
        if (entry.SpeaksFor is { } date)
        {
            string code = string.Join(' ', entry.Modifiers.Prepend(entry.Code));
            yield return new DatedFact(
                state,
                $"{code}/{entry.Population?.Id}/{entry.RatePayer}/{entry.Service}",
                StateAnchors.Entry("billing", index),
                code,
                entry.RateUsd is { } rate ? $"{entry.Service}: {Amounts.Dollars(rate)}{(entry.Unit is { } unit ? $" per {unit.Name.ToLowerInvariant()}" : "")}" : entry.Service,
                entry.Note,
                date,
                entry.Source,
                Caveats.Of(entry.Source, date, entry.Reading, disputed: false, site.Today));
        }
    }

    private static IEnumerable<DatedFact> OfDocument(SiteContext site, State state, StateDocument document, int index)
    {
        if (document.Issued is { } date)
        {
            yield return new DatedFact(
                state,
                $"{document.Title}/{document.Number}",
                StateAnchors.Entry("document", index),
                document.Kind.Name,
                document.Number is { } number && !document.Title.Contains(number, StringComparison.OrdinalIgnoreCase)
                    ? $"{document.Title} ({number})" : document.Title,
                document.Summary,
                date,
                document.Source,
                Caveats.Of(document.Source, date, Reading.Stated, disputed: false, site.Today));
        }
    }
}
