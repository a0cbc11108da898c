using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Site.Pages;

/// <summary>The newest date for which facts speak: when a page last had something new to say, on whichever day it was built.</summary>
public static class NewestDate
{
    private static readonly ConditionalWeakTable<Policy.Atlas, Lazy<ImmutableDictionary<string, FactDate?>>> ByState = [];

    /// <summary>Of everything that is known of the states; null when nothing is dated.</summary>
    public static FactDate? Of(SiteContext site) => Of(site.Atlas.States.Select(state => Of(site, state)));

    /// <summary>Of a state: its own facts, and what surveys say of it.</summary>
    public static FactDate? Of(SiteContext site, State state) => ByState.GetValue(site.Atlas, All).Value[state.Code];

    /// <summary>Of the answers to a question, or of the requirements of credentials that answer it.</summary>
    public static FactDate? Of(SiteContext site, Question question) => Of(DatesOf(site, question));

    /// <summary>Every date for which an answer to a question speaks, or a requirement that answers it; null for each that is undated.</summary>
    public static IEnumerable<FactDate?> DatesOf(SiteContext site, Question question) => site.Atlas.States
        .SelectMany(state => question.Subject == Subject.State
            ? [site.Atlas.Resolve(state, question)]
            : state.Credentials.Select(credential => Policy.Atlas.Resolve(credential, question)))
        .Select(answer => answer?.Claim.SpeaksFor);

    /// <summary>Of facts.</summary>
    public static FactDate? Of(IEnumerable<Claim> claims) => Of(claims.Select(claim => claim.SpeaksFor));

    /// <summary>The newest of dates; null when there is none. A bare year or month is no newer than a day in it.</summary>
    public static FactDate? Of(IEnumerable<FactDate?> dates) => dates.OfType<FactDate>().OrderByDescending(date => date.FirstDay).ThenBy(date => date.LastDay).Select(date => (FactDate?)date).FirstOrDefault();

    private static Lazy<ImmutableDictionary<string, FactDate?>> All(Policy.Atlas atlas) => new(() => atlas.States.ToImmutableDictionary(
        state => state.Code,
        state => Of(state.Claims.Concat(atlas.Codebook.Questions.Select(question => atlas.Resolve(state, question)?.Claim).OfType<Claim>()))));
}
