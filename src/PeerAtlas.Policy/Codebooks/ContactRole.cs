using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Codebooks;

/// <summary>What a contact is responsible for.</summary>
/// <param name="Term">Its id and name.</param>
/// <param name="Pays">True for those that decide what is paid for, or pay.</param>
/// <param name="Helps">True for those that help a person who was told no.</param>
/// <param name="RunsMedicaid">True for the office that runs Medicaid.</param>
public sealed record ContactRole(Term Term, bool Pays, bool Helps, bool RunsMedicaid)
{
    /// <inheritdoc cref="Terms.Term.Id"/>
    public string Id => Term.Id;

    /// <inheritdoc cref="Terms.Term.Name"/>
    public string Name => Term.Name;
}
