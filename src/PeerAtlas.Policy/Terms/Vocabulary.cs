using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace PeerAtlas.Policy.Terms;

/// <summary>A closed list of terms for one field of the data, such as the kinds of source.</summary>
/// <param name="Id">Kebab-case: <c>source-kinds</c>.</param>
/// <param name="Terms">In the order in which a reader sees them.</param>
public sealed record Vocabulary(string Id, ImmutableArray<Term> Terms)
{
    /// <summary>Finds a term by the word that the data uses.</summary>
    public bool TryFind(string id, [NotNullWhen(true)] out Term? term)
    {
        term = Terms.FirstOrDefault(t => t.Id == id);
        return term is not null;
    }

    /// <summary>Where a term stands in the list; the end for one of another vocabulary.</summary>
    public int OrderOf(Term term)
    {
        int index = Terms.Select(t => t.Id).ToList().IndexOf(term.Id);
        return index < 0 ? Terms.Length : index;
    }
}
