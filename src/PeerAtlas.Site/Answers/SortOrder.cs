using System.Globalization;
using PeerAtlas.Policy.Resolving;

namespace PeerAtlas.Site.Answers;

/// <summary>By what a cell with an answer is sorted.</summary>
public static class SortOrder
{
    /// <summary>Yes before in part before no; numbers by amount; words by letter; not yet researched last.</summary>
    public static string Of(ResolvedAnswer? answer) => answer switch
    {
        null => "~",
        { Sign: { } sign } => ((int)sign).ToString(CultureInfo.InvariantCulture),
        _ => answer.Value.ToString(),
    };
}
