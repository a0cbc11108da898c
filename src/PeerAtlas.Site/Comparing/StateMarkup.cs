using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using PeerAtlas.Policy.Comparing;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Sources;

namespace PeerAtlas.Site.Comparing;

/// <summary>The cells of one state, rendered once for the 50 pages on which it is compared.</summary>
public sealed class StateMarkup
{
    /// <summary>What stands in a cell of which nothing is known: what SignWord renders, once for thousands of cells.</summary>
    public static readonly MarkupString NotResearched = new("<span class=\"answer-word\"><span class=\"sign absent\" aria-hidden=\"true\"></span>Not yet researched</span>");

    private static readonly MarkupString Nothing = new("");

    private readonly SiteContext site;
    private readonly ConcurrentDictionary<object, MarkupString> kept = new();
    private readonly ImmutableArray<MarkupString> answers;
    private readonly ImmutableDictionary<string, ImmutableArray<MarkupString>> credentials;
    private readonly ImmutableDictionary<string, MarkupString> billing;

    private StateMarkup(
        SiteContext site,
        State state,
        SourceMarks sources,
        ImmutableArray<MarkupString> answers,
        ImmutableDictionary<string, ImmutableArray<MarkupString>> credentials,
        ImmutableDictionary<string, MarkupString> billing)
    {
        this.site = site;
        Sources = sources;
        Documents = Rendered(Page.MadeBy<StateDocuments>((nameof(StateDocuments.State), state)));
        Courses = Rendered(Page.MadeBy<StateCourses>((nameof(StateCourses.State), state)));
        this.answers = answers;
        this.credentials = credentials;
        this.billing = billing;
    }

    /// <summary>How the cells name the state's sources.</summary>
    public SourceMarks Sources { get; }

    /// <summary>The list of its documents.</summary>
    public MarkupString Documents { get; }

    /// <summary>The list of its courses.</summary>
    public MarkupString Courses { get; }

    /// <summary>Renders the cells of a state.</summary>
    public static StateMarkup Of(SiteContext site, StateProfile profile)
    {
        SourceMarks sources = new(site.Atlas, profile.State);
        ImmutableArray<ComparedCode> codes = ComparedCode.Of([profile]);
        Queue<MarkupString> rendered = new(FragmentRenderer.Render(site,
        [
            .. profile.Answers.Concat(profile.Credentials.SelectMany(credential => credential.Requirements))
                .OfType<ResolvedAnswer>()
                .Select(answer => Page.MadeBy<AnswerCell>((nameof(AnswerCell.Answer), answer), (nameof(AnswerCell.Marks), sources))),
            .. codes.Select(code => Page.MadeBy<BillingCell>(
                (nameof(BillingCell.State), profile.State), (nameof(BillingCell.Entries), code.Cells[0]), (nameof(BillingCell.Marks), sources))),
        ]));
        return new StateMarkup(
            site,
            profile.State,
            sources,
            Next(profile.Answers),
            profile.Credentials.Select(credential => (credential.Credential.Id.Id, Next(credential.Requirements))).ToImmutableDictionary(pair => pair.Item1, pair => pair.Item2),
            codes.ToImmutableDictionary(Key, _ => rendered.Dequeue()));

        ImmutableArray<MarkupString> Next(ImmutableArray<ResolvedAnswer?> some) =>
            [.. some.Select(answer => answer is null ? Nothing : rendered.Dequeue())];
    }

    /// <summary>The answer to a question, by its place in the codebook; empty when not yet researched.</summary>
    public MarkupString Answer(int question) => answers[question];

    /// <summary>A requirement of a credential, by its place in the codebook; empty when not yet researched.</summary>
    public MarkupString Requirement(CredentialProfile credential, int requirement) => credentials[credential.Credential.Id.Id][requirement];

    /// <summary>The entries for a billing code; empty when the state lists none.</summary>
    public MarkupString Billing(ComparedCode code) => billing.GetValueOrDefault(Key(code), Nothing);

    /// <summary>A source in the list of those that its cells cite.</summary>
    public MarkupString Source(Source source) => kept.GetOrAdd(
        source, _ => Rendered(Page.MadeBy<ComparedSource>((nameof(ComparedSource.Source), source), (nameof(ComparedSource.Marks), Sources))));

    /// <summary>A fact of the overview.</summary>
    public MarkupString Glance(GlanceFact fact) => kept.GetOrAdd(
        (fact.Sign, fact.Words, fact.Claim?.Anchor), _ => Rendered(Page.MadeBy<GlanceCell>((nameof(GlanceCell.Fact), fact), (nameof(GlanceCell.Marks), Sources))));

    private MarkupString Rendered(RenderFragment part) => FragmentRenderer.Render(site, [part])[0];

    private static string Key(ComparedCode code) => string.Join(' ', code.Modifiers.Prepend(code.Code));
}
