using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Contacts;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Leads;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Policy.Upkeep;

/// <summary>
/// Finds what a maintainer should do next. One thing stands once with all of its reasons, in this order: by its gravest reason
/// (<see cref="Reason"/>), then by what it is (<see cref="NeedOf"/>: headline answers first), then by how many reasons it has, then by how many
/// facts rest on it, then in the order of questions, states and files. Pure: the same facts and the same day give the same list.
/// </summary>
public static class Needs
{
    /// <summary>Everything in need, the most needed first.</summary>
    public static ImmutableArray<Need> Of(Atlas atlas, DateOnly today) =>
    [
        .. atlas.States.SelectMany(state => Of(atlas, state, today))
            .Concat(OfSources(atlas))
            .OrderBy(need => need.Gravest)
            .ThenBy(need => need.Kind)
            .ThenByDescending(need => need.Reasons.Length)
            .ThenByDescending(need => need.Facts)
            .ThenBy(need => need.Question?.Order ?? int.MaxValue)
            .ThenBy(need => need.State?.Name ?? "", StringComparer.Ordinal)
            .ThenBy(need => need.At.File, StringComparer.Ordinal)
            .ThenBy(need => need.At.Line),
    ];

    private static IEnumerable<Need> Of(Atlas atlas, State state, DateOnly today) =>
        OfAnswers(atlas, state, today)
            .Concat(state.Credentials.SelectMany(credential => OfCredential(atlas, state, credential, today)))
            .Concat(state.Billing.Select(entry => OfClaim(state, NeedOf.Billing, entry.Written, entry.Claim, today)).OfType<Need>())
            .Concat(OfContacts(state, today))
            .Concat(state.Documents.Select(document => OfClaim(state, NeedOf.Document, document.Number ?? document.Title, document.Claim, today)).OfType<Need>())
            .Concat(state.Training.Select(course => OfClaim(state, NeedOf.Training, course.Name, course.Claim, today)).OfType<Need>())
            .Concat(state.Services.Select(fact => OfClaim(state, NeedOf.Service, fact.Words, fact.Claim, today)).OfType<Need>())
            .Concat(state.Advocacy.Strengths.Concat(state.Advocacy.Gaps).Select(fact => OfClaim(state, NeedOf.Advocacy, fact.Words, fact.Claim, today)).OfType<Need>())
            .Concat(state.Advocacy.Actions.Select(action => OfClaim(state, NeedOf.Advocacy, action.Name, action.Claim, today)).OfType<Need>())
            .Concat(state.Leads.Select(lead => OfLead(state, lead)));

    private static IEnumerable<Need> OfAnswers(Atlas atlas, State state, DateOnly today)
    {
        foreach (Question question in atlas.Codebook.Questions)
        {
            NeedOf kind = question.Headline is null ? NeedOf.Answer : NeedOf.Headline;
            string name = question.Headline ?? question.Label;
            if (atlas.Resolve(state, question) is not { } answer)
            {
                if (kind == NeedOf.Headline)
                {
                    yield return new Need(state, kind, name, [Reason.Missing], state.At) { Question = question, Anchor = question.Id };
                }

                continue;
            }

            // What a survey says stands in the survey's file; what is to be written stands in the state's.
            Place at = answer.Claim.Said.Origin == Origin.Survey ? state.At : answer.Claim.Said.At;
            bool unclear = kind == NeedOf.Headline && !answer.IsSettled;
            ImmutableArray<Reason> reasons = [.. Reasons.Of(answer.Claim, today).Concat(unclear ? [Reason.Unclear] : []).Order()];
            if (!reasons.IsEmpty)
            {
                yield return new Need(state, kind, name, reasons, at) { Question = question, Claim = answer.Claim, Anchor = question.Id };
            }
        }
    }

    private static IEnumerable<Need> OfCredential(Atlas atlas, State state, Credential credential, DateOnly today)
    {
        if (OfClaim(state, NeedOf.Credential, credential.ShortName, credential.Claim, today) is { } whole)
        {
            yield return whole;
        }

        foreach (Question requirement in atlas.Codebook.Requirements)
        {
            if (credential.Requirements.TryGetValue(requirement.Id, out Claim? claim)
                && OfClaim(state, NeedOf.Credential, $"{credential.ShortName}, {requirement.Label}", claim, today) is { } need)
            {
                yield return need with { Question = requirement };
            }
        }
    }

    private static Need? OfClaim(State state, NeedOf kind, string name, Claim claim, DateOnly today, params IEnumerable<Reason> more) =>
        Reasons.Of(claim, today).Concat(more).Order().ToImmutableArray() is { IsEmpty: false } reasons
            ? new Need(state, kind, name, reasons, claim.Said.At) { Claim = claim, Anchor = claim.Anchor }
            : null;

    private static IEnumerable<Need> OfContacts(State state, DateOnly today)
    {
        if (!state.Contacts.Any(contact => contact is { Role.Pays: true, Phone: not null, IsForMembers: true }))
        {
            yield return new Need(state, NeedOf.Contact, "Contacts", [Reason.NoPhone], state.At) { Anchor = "contacts" };
        }

        foreach (Contact contact in state.Contacts)
        {
            if (OfClaim(state, NeedOf.Contact, contact.Name, contact.Claim, today, IsToBeCalled(contact) && contact.Phone is null ? [Reason.ContactPhone] : []) is { } need)
            {
                yield return need;
            }
        }
    }

    // Who certifies is asked by those who want to work, and mostly in writing.
    private static bool IsToBeCalled(Contact contact) => contact.IsForMembers && (contact.Role.Pays || contact.Role.Helps);

    private static Need OfLead(State state, Lead lead) =>
        new(state, NeedOf.Lead, lead.Question?.Headline ?? lead.Question?.Label ?? lead.For, [Reason.Lead], lead.At)
        {
            Question = lead.Question,
            Lead = lead,
        };

    private static IEnumerable<Need> OfSources(Atlas atlas)
    {
        Dictionary<Source, int> facts = atlas.States.SelectMany(state => state.Claims).SelectMany(claim => claim.AllSources)
            .Concat(atlas.Surveys.SelectMany(survey => survey.Values.Select(_ => survey.Source)))
            .CountBy(source => source).ToDictionary(pair => pair.Key, pair => pair.Value);
        IEnumerable<(State? State, Source Source)> sources = atlas.States
            .SelectMany(state => state.OwnSources.Select(source => ((State?)state, source)))
            .Concat(atlas.SharedSources.Select(source => ((State?)null, source)));
        foreach ((State? state, Source source) in sources)
        {
            ImmutableArray<Reason> reasons =
            [
                .. atlas.Codebook.IsCopy(source) ? [Reason.Copy] : (ReadOnlySpan<Reason>)[],
                .. source.Checked is null ? [Reason.Unchecked] : (ReadOnlySpan<Reason>)[],
            ];
            if (!reasons.IsEmpty)
            {
                yield return new Need(state, NeedOf.Source, source.Id, reasons, source.At) { Source = source, Facts = facts.GetValueOrDefault(source) };
            }
        }
    }
}
