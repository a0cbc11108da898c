using Microsoft.AspNetCore.Components;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.States;
using PeerAtlas.Site.Pages;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Embeds;

/// <summary>A small page made to stand in a frame on another site, showing the heart of one page of this one.</summary>
/// <param name="Path">Its address below the root: <c>/embed/states/idaho/</c>.</param>
/// <param name="Of">The page whose heart it shows.</param>
/// <param name="Title">Its heading, and the name of the frame.</param>
/// <param name="Description">One sentence for machines.</param>
/// <param name="Height">A height of the frame, in pixels, at which all of it shows at a width of <see cref="Width"/>.</param>
/// <param name="Body">What stands below the heading.</param>
public sealed record Embed(string Path, string Of, string Title, string Description, int Height, RenderFragment Body)
{
    /// <summary>The width of the frame that the snippet asks for, in pixels; from 320 to 600 all fits.</summary>
    public const int Width = 480;

    /// <summary>The folder of all embeds, which other sites may frame.</summary>
    public const string Root = "/embed/";

    /// <summary>The title where room is scarce.</summary>
    public string ShortTitle { get; init; } = Title;

    /// <summary>The file that holds the page.</summary>
    public string File => $"{Path[1..]}index.html";

    /// <summary>A state's answers as a card.</summary>
    public static Embed OfState(State state) => new(
        $"{Root}states/{state.Slug}/",
        $"/states/{state.Slug}/",
        $"Peer support in {state.Name.InSentence()}",
        $"Does {state.Name} Medicaid pay for peer support? The answers, each with its source, and its date where the source has one.",
        980,
        Page.MadeBy<StateCard>((nameof(StateCard.State), state)));

    /// <summary>A question's answers as a map.</summary>
    /// <param name="question">A question of states that is answered by yes, in part or no.</param>
    public static Embed OfQuestion(Question question) => new(
        $"{Root}questions/{question.Id}/",
        $"/questions/{question.Id}/",
        question.Wording,
        $"{question.Wording} The answer of every state on a map.",
        800,
        Page.MadeBy<QuestionCard>((nameof(QuestionCard.Question), question)))
    {
        ShortTitle = question.Label,
    };

    /// <summary>Whether a question has a map.</summary>
    public static bool HasMap(Question question) => question is { Subject: Subject.State, Kind: AnswerKind.YesNoLimited };
}
