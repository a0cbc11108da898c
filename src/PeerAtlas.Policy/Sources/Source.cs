using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Sources;

/// <summary>Where a fact was read.</summary>
/// <param name="Id">Kebab-case, unique within its file.</param>
/// <param name="Title">The source's own title.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Url">Absolute http or https address.</param>
/// <param name="Kind">A term of the vocabulary <c>source-kinds</c>.</param>
/// <param name="Published">The date that the source itself carries; null when it carries none.</param>
/// <param name="At">Where it is defined.</param>
public sealed record Source(
    string Id, string Title, string Publisher, string Url, Term Kind, FactDate? Published, Place At)
{
    /// <summary>The kind whose facts are marked as coming from a trade publication.</summary>
    public const string TradeKind = "trade";

    /// <summary>The kind whose facts are marked as coming from a survey and not from the state.</summary>
    public const string SurveyKind = "survey";
}
