using PeerAtlas.Policy.Checking;

namespace PeerAtlas.Reporting;

/// <summary>Problems as workflow commands, which GitHub shows beside the changed lines.</summary>
internal static class ProblemGitHub
{
    /// <summary><c>::error file=data/states/idaho.yml,line=41,col=7,title=PA012::message</c></summary>
    public static string Line(Problem problem)
    {
        string command = problem.Severity == Severity.Error ? "error" : "warning";
        string position = problem.At.Line == 0 ? "" : $",line={problem.At.Line},col={problem.At.Column}";
        return $"::{command} file={Property(problem.At.File)}{position},title={Property(problem.Code)}::{Text(problem.Message)}";
    }

    private static string Text(string text) =>
        // What else steers a terminal or the reader of a log is shown by its number.
        ProblemText.Plain(text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal));

    private static string Property(string text) =>
        Text(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
