using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Comparing;

/// <summary>What awaits a person who is certified in one state and goes to another.</summary>
/// <param name="From">Where the person is certified.</param>
/// <param name="To">Where the person goes.</param>
/// <param name="Credentials">Each kind of work for which the new state has a credential.</param>
public sealed record Move(StateProfile From, StateProfile To, ImmutableArray<MovedCredential> Credentials)
{
    /// <summary>Judges a move between two of the states of a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="from">The place of the old state in it, from 0.</param>
    /// <param name="to">The place of the new state in it, from 0.</param>
    public static Move Of(Comparison comparison, int from, int to) => new(
        comparison.States[from],
        comparison.States[to],
        [
            .. comparison.Credentials
                .Where(like => like.Columns[to] is not null)
                .Select(like => MovedCredential.Of(like, from, to)),
        ]);
}

/// <summary>One kind of work in both states.</summary>
/// <param name="Serves">Whom it serves.</param>
/// <param name="From">The credential of the old state; null when none was found there.</param>
/// <param name="To">The credential of the new state.</param>
/// <param name="AcceptedTo">Whether the new state accepts other states' credentials; null when not yet researched.</param>
/// <param name="AcceptedFrom">The same of the old state.</param>
/// <param name="Requirements">
/// What it takes to get the new credential; nothing of what it takes to keep it, which is asked of everybody later.
/// </param>
public sealed record MovedCredential(
    Term Serves,
    CredentialProfile? From,
    CredentialProfile To,
    ResolvedAnswer? AcceptedTo,
    ResolvedAnswer? AcceptedFrom,
    ImmutableArray<MovedRequirement> Requirements)
{
    internal static MovedCredential Of(LikeCredentials like, int from, int to)
    {
        ComparedRow? accepted = like.Rows.FirstOrDefault(row => row.Question.Role == QuestionRole.Reciprocity);
        CredentialProfile needed = like.Columns[to]!;
        bool acceptsNone = accepted?.Cells[to]?.Sign == Sign.No;
        return new MovedCredential(
            like.Serves,
            like.Columns[from],
            needed,
            accepted?.Cells[to],
            accepted?.Cells[from],
            [
                .. like.Rows
                    .Where(row => row.Question.Carries != Carries.Never)
                    .Select(row => (row, stillAsked: needed.Credential.StillAsked.Contains(row.Question.Id)))
                    .Select(pair => new MovedRequirement(
                        pair.row.Question,
                        pair.row.Cells[from],
                        pair.row.Cells[to],
                        CarryingRules.Of(pair.row.Cells[from], pair.row.Cells[to], acceptsNone, pair.stillAsked),
                        pair.stillAsked)),
            ]);
    }
}

/// <summary>One requirement on the move.</summary>
/// <param name="Question">The requirement.</param>
/// <param name="Had">What the old state asked for; null when not yet researched.</param>
/// <param name="Needed">What the new state asks for; null when not yet researched.</param>
/// <param name="Carrying">How the one stands to the other.</param>
/// <param name="IsStillAsked">True when the new state's answer on acceptance says that everybody must meet it anyway.</param>
public sealed record MovedRequirement(
    Question Question, ResolvedAnswer? Had, ResolvedAnswer? Needed, Carrying Carrying, bool IsStillAsked)
{
    /// <summary>True when both ask for the same kind and it is each state's own, as its own exam: the same words, and not the same thing.</summary>
    public bool IsEachStatesOwn =>
        (Had?.Value, Needed?.Value) is (AnswerValue.Coded { Kind: { } had }, AnswerValue.Coded { Kind: { } needed })
        && had.Id == needed.Id && !Question.SharedKinds.Contains(needed.Id);
}
