using System.Collections.Immutable;
using System.Globalization;
using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Reporting;

/// <summary>Problems as lines for people.</summary>
internal static class ProblemText
{
    /// <summary>A problem in one line. Characters that would steer a terminal are shown by their number.</summary>
    public static string Line(Problem problem) => Plain(problem.ToString());

    /// <summary><c>2 errors, 1 warning</c></summary>
    public static string Count(ImmutableArray<Problem> problems)
    {
        int errors = problems.Count(problem => problem.Severity == Severity.Error);
        return $"{Number(errors, "error")}, {Number(problems.Length - errors, "warning")}";
    }

    /// <summary><c>1 warning</c>, <c>2 warnings</c></summary>
    public static string Number(int count, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {thing}{(count == 1 ? "" : "s")}");

    /// <summary>A text in one line that steers no terminal: controls and what turns the direction of writing by their numbers.</summary>
    public static string Plain(string text) =>
        text.Any(Steers)
            ? string.Concat(text.Select(c => Steers(c) ? $"\\u{(int)c:x4}" : c.ToString()))
            : text;

    private static bool Steers(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
