using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Sources;

namespace PeerAtlas.Policy.Surveys;

/// <summary>One survey of the states, and one question of it.</summary>
/// <param name="Id">Its file's name.</param>
/// <param name="Source">The survey as a source, of the kind <c>survey</c>.</param>
/// <param name="AsOf">The date for which its answers speak.</param>
/// <param name="Question">The question of the codebook that it answers.</param>
/// <param name="Method">How the answers were got and read.</param>
/// <param name="Values">By USPS code; only the states that the survey states.</param>
/// <param name="At">Where the file starts.</param>
public sealed record Survey(
    string Id,
    Source Source,
    FactDate AsOf,
    Question Question,
    string Method,
    ImmutableDictionary<string, AnswerValue> Values,
    Place At)
{
    /// <summary>What it says of one state.</summary>
    /// <param name="code">The state's USPS code, which the survey has.</param>
    public Evidence Of(string code) => As(Values[code]);

    /// <summary>One of its values as what it says.</summary>
    public Evidence As(AnswerValue value) =>
        new(value, [Source], AsOf, null, Reading.Stated, null, null, Origin.Survey, At);
}
