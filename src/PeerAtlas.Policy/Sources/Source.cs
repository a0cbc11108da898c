using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Sources;

/// <summary>Where a fact was read.</summary>
/// <param name="Id">Kebab-case, unique among the shared sources and those of its file.</param>
/// <param name="Title">The source's own title.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Url">Absolute http or https address.</param>
/// <param name="Kind">What sort of text it is.</param>
/// <param name="Published">The date that the source itself carries; null when it carries none.</param>
/// <param name="At">Where it is defined.</param>
public sealed record Source(
    string Id, string Title, string Publisher, string Url, SourceKind Kind, FactDate? Published, Place At)
{
    /// <summary>
    /// The day on which a person last opened it and found that it still says so; null when nobody has. The date that it speaks for is
    /// another one: readers see both.
    /// </summary>
    public FactDate? Checked { get; init; }

    /// <summary>The address of a stored copy; null when none is known.</summary>
    public string? Archived { get; init; }

    /// <summary>True for a document of <c>sources/</c>, which several files cite under one id.</summary>
    public bool IsShared { get; init; }

    /// <summary>Of its address alone: sources are looked up by the hundred thousand, and few share one.</summary>
    public override int GetHashCode() => Url.GetHashCode(StringComparison.Ordinal);

    /// <summary>True for one document, under whichever id or address. What could not be read is none.</summary>
    public bool IsSameDocumentAs(Source other) =>
        (Id.Length > 0 && Id == other.Id) || (Url.Length > 0 && other.Url.Length > 0 && SourceAddress.KeyOf(Url) == SourceAddress.KeyOf(other.Url));
}

/// <summary>A kind of source, as the codebook has it under <c>source-kinds</c>.</summary>
/// <param name="Term">Its id and name.</param>
/// <param name="Mark">What a reader must be told of every fact that rests on this kind alone.</param>
/// <param name="IsOfficial">True for texts of the state, its plans and boards, or the federal government.</param>
public sealed record SourceKind(Term Term, SourceMark Mark, bool IsOfficial)
{
    /// <summary>True for the state's own texts. What a plan, a board or the federal government writes is official and not the state's.</summary>
    public bool IsOwn { get; init; }

    /// <inheritdoc cref="Terms.Term.Id"/>
    public string Id => Term.Id;

    /// <inheritdoc cref="Terms.Term.Name"/>
    public string Name => Term.Name;
}

/// <summary>What a reader must be told of facts that rest on a kind of source alone.</summary>
public enum SourceMark
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>That a survey says so, and not the state.</summary>
    Survey,

    /// <summary>That a business in the field says so.</summary>
    Trade,
}
