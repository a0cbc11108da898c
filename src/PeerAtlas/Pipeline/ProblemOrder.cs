using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Pipeline;

/// <summary>The order in which problems are told.</summary>
internal static class ProblemOrder
{
    /// <summary>Errors before warnings, then by file, line and column.</summary>
    public static ImmutableArray<Problem> Sorted(IEnumerable<Problem> problems) =>
    [
        .. problems
            .OrderBy(problem => problem.Severity)
            .ThenBy(problem => problem.At.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.At.Line)
            .ThenBy(problem => problem.At.Column),
    ];

    /// <summary>Whether any problem keeps the site from being built.</summary>
    public static bool HasErrors(this ImmutableArray<Problem> problems) => problems.Any(problem => problem.Severity == Severity.Error);

    /// <summary>Only the errors.</summary>
    public static ImmutableArray<Problem> Errors(this ImmutableArray<Problem> problems) =>
        problems.RemoveAll(problem => problem.Severity != Severity.Error);
}
