using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Sources;

namespace PeerAtlas.Policy.Facts;

/// <summary>Whose word an answer is.</summary>
public enum Origin
{
    /// <summary>Of the state's own file.</summary>
    State,

    /// <summary>Of a survey of the states.</summary>
    Survey,
}

/// <summary>One source's word on one question for one state.</summary>
/// <param name="Value">What it says.</param>
/// <param name="Source">Who says it.</param>
/// <param name="AsOf">The date that it speaks for; null when undated.</param>
/// <param name="Since">When the policy took effect, if the source says.</param>
/// <param name="Reading">Stated by the source, or our reading of it.</param>
/// <param name="Note">One plain sentence of qualification.</param>
/// <param name="Origin">Of the state's file or of a survey.</param>
public sealed record Evidence(
    AnswerValue Value,
    Source Source,
    FactDate? AsOf,
    FactDate? Since,
    Reading Reading,
    string? Note,
    Origin Origin);
