using System.Collections.Immutable;
using System.Globalization;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Facts;

/// <summary>The value of an answer or a requirement, in the form that its question asks for.</summary>
public abstract record AnswerValue
{
    /// <summary>Takes the place of a value that could not be read. Without terms, so that it equals no value.</summary>
    internal static readonly AnswerValue StandIn = new Text("");

    private AnswerValue()
    {
    }

    /// <summary>One or more fixed terms of the codebook: yes, no, limited; state-plan, 1115.</summary>
    /// <param name="Terms">At least one, in the order in which they were written.</param>
    public sealed record Coded(ImmutableArray<Term> Terms) : AnswerValue
    {
        /// <summary>Which of the kinds that the question tells apart it is, as the exam of which body; null when that is not known.</summary>
        public Term? Kind { get; init; }

        /// <summary>A value of exactly one term.</summary>
        public Coded(Term term)
            : this([term])
        {
        }

        /// <summary>True when the same terms are named, in whatever order; of what kind they are is told apart elsewhere.</summary>
        public bool Equals(Coded? other) =>
            other is not null && Terms.Select(t => t.Id).ToHashSet().SetEquals(other.Terms.Select(t => t.Id));

        /// <inheritdoc/>
        public override int GetHashCode() =>
            Terms.Aggregate(0, (hash, term) => hash ^ string.GetHashCode(term.Id, StringComparison.Ordinal));

        /// <inheritdoc/>
        public override string ToString() => string.Join(", ", Terms.Select(t => t.Id));
    }

    /// <summary>A count or an amount, in the unit that the question names.</summary>
    /// <param name="Amount">Never negative.</param>
    public sealed record Number(decimal Amount) : AnswerValue
    {
        /// <summary>The time for which the amount stands; null for one that stands for no time.</summary>
        public Period? Per { get; init; }

        /// <summary>
        /// The amount for one year, by which amounts that stand for a time are compared, charted and sorted; the amount itself for
        /// one that stands for no time, and for none at all; null where the length of the time is not known.
        /// </summary>
        public decimal? Yearly => Per is null || Amount == 0 ? Amount : Per.Years is { } years and > 0 ? Amount / years : null;

        /// <summary>An amount as machines read it, without the zeros with which a rate may be written: 9.00 is 9.</summary>
        public static string Plain(decimal amount) => amount.ToString("0.##########", CultureInfo.InvariantCulture);

        /// <inheritdoc/>
        public override string ToString() => Plain(Amount);
    }

    /// <summary>An answer in free words.</summary>
    /// <param name="Words">Plain text, never empty.</param>
    public sealed record Text(string Words) : AnswerValue
    {
        /// <summary>Under which kinds that the question tells apart it falls, any of which is enough, as whose experience counts; none where that is not known.</summary>
        public ImmutableArray<Term> Kinds { get; init; } = [];

        /// <summary>True for the same words; of what kinds they are is told apart elsewhere.</summary>
        public bool Equals(Text? other) => other is not null && Words == other.Words;

        /// <inheritdoc/>
        public override int GetHashCode() => string.GetHashCode(Words, StringComparison.Ordinal);

        /// <inheritdoc/>
        public override string ToString() => Words;
    }

    /// <summary>The sign under which the value is shown; null for a value that is no yes or no.</summary>
    public Sign? Sign => this is Coded { Terms: [{ Id: var id }] } ? Signs.OfTerm(id) : null;
}
