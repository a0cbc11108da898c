using System.Collections.Immutable;
using PeerAtlas.Policy.Comparing;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Comparing;

/// <summary>All states, resolved and rendered for comparing. Each is made when the first page asks for it, and then kept.</summary>
public sealed class StatesToCompare
{
    private readonly ImmutableDictionary<string, Lazy<(StateProfile Profile, StateMarkup Markup)>> states;

    /// <summary>Plans to make them; nothing is rendered yet.</summary>
    public StatesToCompare(SiteContext site) => states = site.Atlas.States.ToImmutableDictionary(
        state => state.Slug,
        state => new Lazy<(StateProfile, StateMarkup)>(() =>
        {
            StateProfile profile = StateProfile.Of(site.Atlas, state);
            return (profile, StateMarkup.Of(site, profile));
        }));

    /// <summary>A state with its answers resolved.</summary>
    public StateProfile Profile(State state) => states[state.Slug].Value.Profile;

    /// <summary>A state's rendered cells.</summary>
    public StateMarkup Markup(State state) => states[state.Slug].Value.Markup;
}
