using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;

namespace PeerAtlas.Policy.Comparing;

/// <summary>How one requirement of a new state stands to what the old state asked of a person who was certified there.</summary>
public enum Carrying
{
    /// <summary>More than the old state asked for, or to be done or paid again.</summary>
    Extra,

    /// <summary>Both ask for something, and only a reader can tell whether one covers the other.</summary>
    Compare,

    /// <summary>One of the two states is not yet researched on it.</summary>
    NotKnown,

    /// <summary>The old state asked for as much or more. That is no promise that the new state takes it.</summary>
    Met,

    /// <summary>The new state does not ask for it.</summary>
    NotAsked,
}

/// <summary>The rules by which a requirement carries over.</summary>
/// <remarks>
/// <para>A number is met when the old state asked for at least as much; none needed is not asked; an amount of money is
/// always extra, because it is paid again.</para>
/// <para>A yes is met by a yes only; against a no it is extra. "In part" on the new state's side is met by a yes. All
/// other meetings with "in part" are for a reader to compare.</para>
/// <para>Words are met by the same words. Fixed terms are met when the old state asked for all of them. Otherwise a
/// reader compares: nothing is guessed from words.</para>
/// <para>Where sources disagree on either side, the outcome must be the same whichever source is right; if it is not, a
/// reader compares.</para>
/// </remarks>
public static class CarryingRules
{
    /// <summary>The sign before amounts of money.</summary>
    private const string Dollars = "$";

    /// <summary>Judges one requirement.</summary>
    /// <param name="had">What the old state asked for; null when not yet researched.</param>
    /// <param name="needed">What the new state asks for; null when not yet researched.</param>
    public static Carrying Of(ResolvedAnswer? had, ResolvedAnswer? needed)
    {
        if (needed is null)
        {
            return Carrying.NotKnown;
        }

        AnswerKind kind = needed.Question.Kind;
        List<Carrying> outcomes =
        [
            .. Possible(needed)
                .SelectMany(need => had is null
                    ? [Of(kind, null, need)]
                    : Possible(had).Select(have => Of(kind, have, need)))
                .Distinct(),
        ];
        return outcomes is [Carrying only] ? only : Carrying.Compare;
    }

    private static IEnumerable<AnswerValue> Possible(ResolvedAnswer answer) =>
        answer.Disputed.Select(evidence => evidence.Value).Prepend(answer.Value);

    private static Carrying Of(AnswerKind kind, AnswerValue? had, AnswerValue needed) => (kind, had, needed) switch
    {
        (AnswerKind.Number, _, AnswerValue.Number { Amount: 0 }) => Carrying.NotAsked,
        (AnswerKind.Number { Prefix: Dollars }, _, _) => Carrying.Extra,
        (AnswerKind.YesNoLimited, _, { Sign: Sign.No }) => Carrying.NotAsked,
        (_, null, _) => Carrying.NotKnown,
        (AnswerKind.Number, AnswerValue.Number have, AnswerValue.Number need) =>
            need.Amount <= have.Amount ? Carrying.Met : Carrying.Extra,
        (AnswerKind.YesNoLimited, { Sign: Sign.Yes }, _) => Carrying.Met,
        (AnswerKind.YesNoLimited, { Sign: Sign.No }, { Sign: Sign.Yes }) => Carrying.Extra,
        (AnswerKind.FixedTerms, AnswerValue.Coded have, AnswerValue.Coded need) =>
            need.Terms.All(term => have.Terms.Any(other => other.Id == term.Id)) ? Carrying.Met : Carrying.Compare,
        (AnswerKind.Text, _, _) when Verdicts.AreSame(had, needed) => Carrying.Met,
        _ => Carrying.Compare,
    };
}
