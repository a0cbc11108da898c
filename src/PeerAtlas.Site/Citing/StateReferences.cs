using System.Collections.Immutable;
using PeerAtlas.Policy;
using PeerAtlas.Policy.Credentials;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Billing;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Citing;

/// <summary>How each fact on a state is cited.</summary>
public static class StateReferences
{
    /// <summary>Every fact of a state's page, in the page's order, each once.</summary>
    public static ImmutableArray<CitedFact> Of(SiteContext site, State state) =>
    [
        .. site.Atlas.Codebook.Questions.Select(question => site.Atlas.Resolve(state, question)).OfType<ResolvedAnswer>()
            .Select(answer => Of(site, state, answer.Claim, answer.Question.Label, answer.InShort(), answer.Question.Wording)),
        .. state.Services.Select(fact => Of(site, state, fact.Claim, "What peers do", fact.Words.WithBasis(fact.Claim.Said))),
        .. state.Credentials.SelectMany(credential => OfCredential(site, state, credential)),
        .. state.Billing.Select(entry => Of(site, state, entry.Claim, entry.Written, (entry.RateUsd is null ? entry.Service : $"{entry.Service}: {RateWords.AsStated(entry)}").WithBasis(entry.Claim.Said))),
        .. state.Training.Select(course => Of(site, state, course.Claim, "Training", course.Name)),
        .. state.Documents.Select(document => Of(site, state, document.Claim, document.Kind.Name, document.Title)),
        .. state.Advocacy.Strengths.Select(fact => Of(site, state, fact.Claim, "What works", fact.Words.WithBasis(fact.Claim.Said))),
        .. state.Advocacy.Gaps.Select(fact => Of(site, state, fact.Claim, "What is missing", fact.Words.WithBasis(fact.Claim.Said))),
        .. state.Advocacy.Actions.Select(action => Of(site, state, action.Claim, "Where to act", action.Name)),
        .. state.Contacts.Select(contact => Of(site, state, contact.Claim, contact.Role.Name, contact.Name)),
    ];

    private static IEnumerable<CitedFact> OfCredential(SiteContext site, State state, Credential credential)
    {
        yield return Of(site, state, credential.Claim, "Credential", credential.Name);
        foreach (ResolvedAnswer answer in site.Atlas.Codebook.Requirements.Select(requirement => Atlas.Resolve(credential, requirement)).OfType<ResolvedAnswer>())
        {
            yield return Of(site, state, answer.Claim, $"{answer.Question.Label} ({credential.ShortName})", answer.InShort(), $"{credential.Name}: {answer.Question.Wording}");
        }
    }

    // A citation stands alone, so that it asks the question whole where the page has a label.
    private static CitedFact Of(SiteContext site, State state, Claim claim, string subject, string value, string? question = null) => new(claim.Anchor, subject, new Reference(
        $"peeratlas-{state.Slug}-{claim.Anchor}",
        question is null ? $"{state.Name}: {subject}: {value}" : $"{state.Name}: {question} {value}",
        site.Content.Settings.Title,
        claim.Said.AsOf ?? claim.Said.Since ?? claim.Said.Checked,
        site.Absolute($"/states/{state.Slug}/#{claim.Anchor}"),
        Note(site, claim)));

    // Which of its dates it is, every source, and each doubt: whoever reads the citation alone must not be surer than the page is.
    private static string Note(SiteContext site, Claim claim) => string.Join(' ', new[]
    {
        claim.Said.AsOf is not null ? null
            : claim.Said.Since is not null ? "Dated by when it took effect."
            : claim.Said.Checked is not null ? "Dated by when its source was last checked." : null,
        $"Source: {string.Join("; ", claim.Sources.Select(source => $"{source.Publisher}, {source.Title}, {source.Url}"))}.",
        claim.Caveats(site.Today).Where(caveat => caveat != Caveat.Undated || (claim.Said.Since ?? claim.Said.Checked) is not null).Select(caveat => caveat.Words()).ToArray() is { Length: > 0 } doubts
            ? $"Note: {string.Join("; ", doubts)}." : null,
    }.OfType<string>());
}

/// <summary>A fact with its citation.</summary>
/// <param name="Anchor">Its lasting address on the state's page.</param>
/// <param name="Subject">What it is about, in few words.</param>
/// <param name="Reference">How it is cited.</param>
public sealed record CitedFact(string Anchor, string Subject, Reference Reference);
