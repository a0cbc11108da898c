namespace PeerAtlas.Site.Tests.Facts;

/// <summary>
/// What is answered of one state to one question, worked out from the files' text alone: the word of its own file, else that of the newest
/// survey that names it.
/// </summary>
/// <param name="Values">The ids of terms, or the one text or number.</param>
/// <param name="Date">The date that it speaks for; null when it is undated.</param>
internal sealed record RawAnswer(IReadOnlyList<string> Values, string? Date)
{
    private static readonly IReadOnlyList<RawYaml> Surveys = [.. RawYaml.AllOfData("surveys").Select(survey => survey.File)];

    /// <summary>False where sources were read and do not settle it.</summary>
    public bool IsSettled => Values is not ["unclear"];

    /// <summary>The answer of a state file; null where nobody has answered.</summary>
    public static RawAnswer? Of(RawYaml state, string question)
    {
        if (state["answers"][question] is { Exists: true } own)
        {
            return new(ValuesOf(own["value"]), new RawFacts(state, RawData.OfRepository).Date(own));
        }

        var newest = Surveys
            .Where(survey => survey["question"].Text == question && survey["values"][state["code"].Text].Exists)
            .OrderByDescending(survey => RawDate.Day(survey["as_of"].Text))
            .ThenByDescending(survey => RawDate.Day(survey["as_of"].Text, first: true))
            .FirstOrDefault();
        return newest is null ? null : new(ValuesOf(newest["values"][state["code"].Text]), newest["as_of"].Text);
    }

    /// <summary>The answers of everything that has a file.</summary>
    public static IEnumerable<RawAnswer?> All(string question) => RawStates.All.Select(state => Of(state.File, question));

    /// <summary>The answers of the states and the District of Columbia, of which counts are.</summary>
    public static IReadOnlyList<RawAnswer?> Counted(string question) =>
        [.. RawStates.All.Where(state => !RawStates.IsTerritory(state.File["code"].Text)).Select(state => Of(state.File, question))];

    private static IReadOnlyList<string> ValuesOf(RawYaml value) => value.TextOrNull is { } one ? [one] : [.. value.Items.Select(item => item.Text)];
}
