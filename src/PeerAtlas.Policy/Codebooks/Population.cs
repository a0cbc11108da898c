using System.Collections.Immutable;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Codebooks;

/// <summary>Whom a credential, a billing code or a course serves.</summary>
/// <param name="Term">Its id and name.</param>
/// <param name="Covers">Other populations that it serves as well: one credential for mental health and substance use. Ids.</param>
/// <param name="ForAdults">True when it serves adults with a condition of their own.</param>
/// <param name="IsCompared">False for what has nothing in common with others of its name.</param>
/// <param name="IsServed">False when only billing codes have it.</param>
/// <param name="Work">The work in words that follow "certified": "in mental health"; null for none.</param>
/// <param name="People">Whom a peer of this kind supports, as a choice of the reader: "People with a mental health condition"; null for its name.</param>
public sealed record Population(
    Term Term, ImmutableArray<string> Covers, bool ForAdults, bool IsCompared, bool IsServed, string? Work, string? People)
{
    /// <inheritdoc cref="Terms.Term.Id"/>
    public string Id => Term.Id;

    /// <summary>One without traits.</summary>
    public static Population Plain(Term term) => new(term, [], false, true, true, null, null);
}
