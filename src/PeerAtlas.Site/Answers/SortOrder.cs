using System.Globalization;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;

namespace PeerAtlas.Site.Answers;

/// <summary>By what a cell with an answer is sorted.</summary>
public static class SortOrder
{
    /// <summary>Yes before in part before no before not clear; numbers by amount, by the year where they stand for a time; words by letter; not yet researched last.</summary>
    public static string Of(ResolvedAnswer? answer) => answer switch
    {
        null => "~",
        { Sign: { } sign } => ((int)sign).ToString(CultureInfo.InvariantCulture),
        { Value: AnswerValue.Number number } => number.Yearly is { } amount ? AnswerValue.Number.Plain(amount) : "~",
        _ => answer.Value.ToString()!,
    };
}
