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

    /// <summary>The old state asked for as much or more, and it carries over. That is no promise that the new state takes it.</summary>
    Met,

    /// <summary>The new state does not ask for it.</summary>
    NotAsked,
}

/// <summary>The rules by which a requirement carries over.</summary>
/// <remarks>
/// <para>What the codebook says carries <c>again</c> is asked anew of everybody: met by nothing that was done before. So is everything where
/// the new state's answer is that it accepts no other state's credential, or says that this must be met anyway.</para>
/// <para>What carries <c>once</c>: a number is met when the old state asked for at least as much; none needed is not asked. A yes is met by a
/// yes only; against a no it is extra. Where kinds are told apart, as whose exam it is, only a kind that states share is met, by the same
/// kind; what is a state's own is asked anew of everybody who comes from another. "In part" on the new state's side is met by a yes.
/// All other meetings with "in part" are for a reader to compare, and so is what sources do not settle on either side.</para>
/// <para>Words are met by the same words. Fixed terms are met when the old state asked for all of them. Otherwise a
/// reader compares: nothing is guessed from words.</para>
/// <para>Where sources disagree on either side, the outcome must be the same whichever source is right; if it is not, a
/// reader compares.</para>
/// </remarks>
public static class CarryingRules
{
    /// <summary>Judges one requirement.</summary>
    /// <param name="had">What the old state asked for; null when not yet researched.</param>
    /// <param name="needed">What the new state asks for; null when not yet researched.</param>
    /// <param name="acceptsNone">True when the new state accepts no other state's credential: then nothing counts that was done elsewhere.</param>
    /// <param name="stillAsked">
    /// True when the new state's answer on acceptance names it as asked of everybody who comes from elsewhere. That it is asked is then known,
    /// even where no fact of its own tells how much of it.
    /// </param>
    public static Carrying Of(ResolvedAnswer? had, ResolvedAnswer? needed, bool acceptsNone = false, bool stillAsked = false)
    {
        if (stillAsked && (needed is null or { Sign: Sign.Unclear }))
        {
            return Carrying.Extra;
        }

        if (needed is null)
        {
            return Carrying.NotKnown;
        }

        bool anew = acceptsNone || stillAsked || needed.Question.Carries == Carries.Again;
        Question question = needed.Question;
        List<Carrying> outcomes =
        [
            .. Possible(needed)
                .SelectMany(need => anew ? [Anew(question.Kind, need)]
                    : had is null ? [Of(question, null, need)]
                    : Possible(had).Select(have => Of(question, have, need)))
                .Distinct(),
        ];
        return outcomes is [Carrying only] ? only : Carrying.Compare;
    }

    private static IEnumerable<AnswerValue> Possible(ResolvedAnswer answer) =>
        answer.Claim.Disputed.Select(evidence => evidence.Value).Prepend(answer.Value);

    private static Carrying Anew(AnswerKind kind, AnswerValue needed) => (kind, needed) switch
    {
        (AnswerKind.Number, AnswerValue.Number { Amount: 0 }) => Carrying.NotAsked,
        (AnswerKind.YesNoLimited, { Sign: Sign.No }) => Carrying.NotAsked,
        (AnswerKind.YesNoLimited, { Sign: Sign.Unclear }) => Carrying.NotKnown,
        _ => Carrying.Extra,
    };

    private static Carrying Of(Question question, AnswerValue? had, AnswerValue needed) => (question.Kind, had, needed) switch
    {
        (AnswerKind.Number, _, AnswerValue.Number { Amount: 0 }) => Carrying.NotAsked,
        (AnswerKind.YesNoLimited, _, { Sign: Sign.No }) => Carrying.NotAsked,
        (_, null, _) => Carrying.NotKnown,
        (AnswerKind.YesNoLimited, _, { Sign: Sign.Unclear }) => Carrying.NotKnown,
        (AnswerKind.YesNoLimited, { Sign: Sign.Unclear }, _) => Carrying.NotKnown,
        (AnswerKind.Number, AnswerValue.Number have, AnswerValue.Number need) =>
            need.Yearly is not { } needs || have.Yearly is not { } has ? Carrying.Compare
            : needs <= has ? Carrying.Met : Carrying.Extra,
        (AnswerKind.YesNoLimited, not { Sign: Sign.Unclear }, AnswerValue.Coded { Kind: { } own }) when !question.SharedKinds.Contains(own.Id) => Carrying.Extra,
        (AnswerKind.YesNoLimited, { Sign: Sign.Yes }, _) => OfKinds(question, had, needed),
        (AnswerKind.YesNoLimited, { Sign: Sign.No }, { Sign: Sign.Yes }) => Carrying.Extra,
        (AnswerKind.FixedTerms, AnswerValue.Coded have, AnswerValue.Coded need) =>
            need.Terms.All(term => have.Terms.Any(other => other.Id == term.Id)) ? Carrying.Met : Carrying.Compare,
        (AnswerKind.Text, { } have, _) when Likeness.Of(have)!.IsAlike(Likeness.Of(needed)!) => Carrying.Met,
        _ => Carrying.Compare,
    };

    // An exam of another body is another exam. Where it is not known whose it is, nobody can tell. A state's own was dealt with before.
    private static Carrying OfKinds(Question question, AnswerValue had, AnswerValue needed) => (had, needed) switch
    {
        _ when question.Kinds.IsEmpty => Carrying.Met,
        (AnswerValue.Coded { Kind: { } have }, AnswerValue.Coded { Kind: { } need }) => have.Id == need.Id ? Carrying.Met : Carrying.Extra,
        _ => Carrying.Compare,
    };
}
