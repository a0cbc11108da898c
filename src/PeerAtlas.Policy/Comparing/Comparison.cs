using System.Collections.Immutable;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Policy.Sources;

namespace PeerAtlas.Policy.Comparing;

/// <summary>Two to five states side by side.</summary>
/// <param name="States">In the order asked for.</param>
/// <param name="Answers">One row for each question of the codebook, in its order.</param>
/// <param name="Credentials">Credentials by the work they are for.</param>
/// <param name="Billing">Billing codes.</param>
public sealed record Comparison(
    ImmutableArray<StateProfile> States,
    ImmutableArray<ComparedRow> Answers,
    ImmutableArray<LikeCredentials> Credentials,
    ImmutableArray<ComparedCode> Billing)
{
    /// <summary>The fewest states that make a comparison.</summary>
    public const int Fewest = 2;

    /// <summary>As many as can be read side by side.</summary>
    public const int Most = 5;

    /// <summary>Compares states.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two states, or more than five.</exception>
    public static Comparison Of(Codebook codebook, ImmutableArray<StateProfile> states)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(states.Length, Fewest, nameof(states));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(states.Length, Most, nameof(states));
        return new Comparison(
            states,
            [.. codebook.Questions.Select((question, index) =>
                ComparedRow.Of(question, [.. states.Select(state => state.Answers[index])]))],
            LikeCredentials.Of(codebook, states),
            ComparedCode.Of(states));
    }

    /// <summary>Every source of what is said of one state, of what is said otherwise, held before or is announced too; each once.</summary>
    /// <param name="column">The state's place, from 0.</param>
    public IEnumerable<Source> SourcesOf(int column) => Answers.Concat(Credentials.SelectMany(like => like.Rows))
        .Select(row => row.Cells[column])
        .OfType<ResolvedAnswer>()
        .Select(answer => answer.Claim)
        .Concat(Billing.SelectMany(code => code.Cells[column], (_, entry) => entry.Claim))
        .SelectMany(claim => (claim with { Others = [] }).AllSources)
        .Distinct();
}
