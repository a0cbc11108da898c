using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Addresses;
using PeerAtlas.Site.Lists;
using PeerAtlas.Site.Changes;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.States;

/// <summary>The list of states and a page for each.</summary>
public static class StateRoutes
{
    /// <summary>All pages about states.</summary>
    public static IEnumerable<Page> Of(SiteContext site) =>
    [
        new Page(
            Doors.States.Path,
            "Peer support and Medicaid, state by state",
            "Which Medicaid programs pay for peer support, and who certifies peers: all states, the District of Columbia and the territories in one table.",
            [],
            Page.MadeBy<StateIndexPage>())
        {
            ShortTitle = Doors.States.Name,
            Scripts = [ListFilter.Script],
            StyleSheets = ["finder.css"],
            Newest = new(() => NewestDate.Of(site)),
        },
        .. site.Atlas.States.Select(state => Of(state, site)),
    ];

    private static Page Of(State state, SiteContext site) => new(
        $"/states/{state.Slug}/",
        $"Peer support in {state.Name.InSentence()}",
        new(() => Description(state, site)),
        [Doors.States],
        Page.MadeBy<StatePage>((nameof(StatePage.State), state)))
    {
        ShortTitle = state.Name,
        StyleSheets = ["state.css"],
        Subjects = [state],
        Newest = new(() => NewestDate.Of(site, state)),
        Modified = new(() => ModifiedDate.Of(site, state)),
        LinkedData = new(() => StateData.Of(state, site)),
        Card = () => StatePictures.Card(site, state),
        Feed = Feed.OfState(site.Content.Settings.Title, state),
    };

    // All headline answers belong into what a search engine shows, each with what it rests on; the more room they take, the less stands around them.
    private static string Description(State state, SiteContext site)
    {
        string[] forms =
        [
            $"Does {state.Name} Medicaid pay for peer support? {Summary(state, site, InFull, Headline)} Certification, training, billing and sources.",
            $"Does {state.Name} Medicaid pay for peer support? {Summary(state, site, InFull, Headline)}",
            $"Does {state.Name} Medicaid pay for peer support? {Summary(state, site, InFull, Label)}",
            $"Peer support in {state.Name.InSentence()}. {Summary(state, site, InFull, Label)}",
            $"Peer support in {state.Name.InSentence()}. {Summary(state, site, AnswerWords.InFewest, Label)}",
            $"{state.Name}. {Summary(state, site, AnswerWords.InFewest, Label)}",
        ];
        return forms.FirstOrDefault(form => form.Length <= Page.LongestDescription) ?? forms[^1];
    }

    private static string InFull(ResolvedAnswer answer) => answer.InShort();

    private static string Headline(Question question) => question.Headline!;

    private static string Label(Question question) => question.Label;

    private static string Summary(State state, SiteContext site, Func<ResolvedAnswer, string> words, Func<Question, string> name) => string.Join(' ', site.Atlas.Codebook.Headlines.Select(
        question => $"{name(question)}: {FirstLetter.Lower(site.Atlas.Resolve(state, question) is { } answer ? words(answer) : Sign.Absent.Word())}."));
}
