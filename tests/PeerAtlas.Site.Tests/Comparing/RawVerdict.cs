using System.Globalization;
using PeerAtlas.Site.Tests.Facts;

namespace PeerAtlas.Site.Tests.Comparing;

/// <summary>What can be said of two answers side by side, worked out from the text of the files alone.</summary>
internal static class RawVerdict
{
    /// <summary><c>same</c>, <c>differ</c>, <c>worded</c> where only a reader can tell, or <c>open</c> where one of them or both are not known.</summary>
    public static string Of(RawYaml question, RawAnswer? first, RawAnswer? second) =>
        first is not { IsSettled: true } || second is not { IsSettled: true } ? "open" : question["kind"].Text switch
        {
            "text" => string.Equals(first.Values[0].TrimEnd('.'), second.Values[0].TrimEnd('.'), StringComparison.OrdinalIgnoreCase) ? "same" : "worded",
            "number" => Number(first) == Number(second) ? "same" : "differ",
            _ => first.Values.ToHashSet().SetEquals(second.Values) ? "same" : "differ",
        };

    private static decimal Number(RawAnswer answer) => decimal.Parse(answer.Values[0], CultureInfo.InvariantCulture);
}
