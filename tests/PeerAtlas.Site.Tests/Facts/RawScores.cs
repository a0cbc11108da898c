using System.Globalization;
using PeerAtlas.Site.Tests.Running;

namespace PeerAtlas.Site.Tests.Facts;

/// <summary>How states stand by the criteria of adequacy, decided anew from the text of the files alone.</summary>
internal static class RawScores
{
    private const string Answers = "answers.";
    private const string Requirements = "credentials.requirements.";

    /// <summary>The judgments in a reader's words, in the order in which they are listed.</summary>
    public static IReadOnlyList<string> Judgments { get; } = ["Met", "In part", "Not met", "Not known"];

    /// <summary>The criteria by which states are judged.</summary>
    public static IReadOnlyList<RawYaml> Criteria { get; } =
        [.. RawYaml.OfData("national/adequacy.yml").Items.Where(criterion => !criterion["not_scored"].Exists)];

    /// <summary>How a state stands by a criterion: every field that decides it must be met, and what is not met outweighs what is not known.</summary>
    public static string Of(RawYaml state, RawYaml criterion)
    {
        var fields = criterion["decided_by"].Items.Select(decider => OfField(state, decider)).ToList();
        return new[] { "Not met", "Not known", "In part" }.FirstOrDefault(fields.Contains) ?? "Met";
    }

    /// <summary>
    /// Whether a fact that decides a criterion is in doubt by what its own file says of it, or is a survey's. A survey may dispute it besides.
    /// </summary>
    public static bool IsInDoubt(RawYaml state, RawYaml criterion) => Of(state, criterion) != "Not known" && criterion["decided_by"].Items.Any(decider =>
    {
        var field = decider["field"].Text;
        return field.StartsWith(Answers, StringComparison.Ordinal)
            ? state["answers"][field[Answers.Length..]] is { Exists: true } own ? IsDoubted(state, own) : RawAnswer.Of(state, field[Answers.Length..]) is not null
            : RawCredential.Of(state).Where(credential => credential.IsFull && credential.IsForAdults)
                .Select(credential => credential[field[Requirements.Length..]]).Any(fact => fact.Exists && IsDoubted(state, fact));
    });

    /// <summary>The labels of the criteria that a state meets in one way.</summary>
    public static IEnumerable<string> Labels(RawYaml state, string judgment) =>
        Criteria.Where(criterion => Of(state, criterion) == judgment).Select(criterion => criterion["label"].Text);

    /// <summary>How many criteria are decided for a state.</summary>
    public static int Known(RawYaml state) => Criteria.Count(criterion => Of(state, criterion) != "Not known");

    /// <summary>How many states, the District of Columbia among them, stand by a criterion in one way.</summary>
    public static int Count(RawYaml criterion, string judgment) =>
        RawStates.All.Count(state => !RawStates.IsTerritory(state.File["code"].Text) && Of(state.File, criterion) == judgment);

    private static bool IsDoubted(RawYaml state, RawYaml fact) => fact["disputed"].Items.Any()
        || new RawFacts(state, RawData.OfRepository).Caveats(fact, Repository.Today).Any(caveat => caveat.Applies);

    private static string OfField(RawYaml state, RawYaml decider)
    {
        var field = decider["field"].Text;
        if (field.StartsWith(Answers, StringComparison.Ordinal))
        {
            return RawAnswer.Of(state, field[Answers.Length..]) is { } answer ? OfValues(decider, answer.Values) : "Not known";
        }

        // Each full credential for adults decides; where they differ, the state meets it in part.
        var each = RawCredential.Of(state)
            .Where(credential => credential.IsFull && credential.IsForAdults)
            .Select(credential => credential[field[Requirements.Length..]]["value"])
            .Where(value => value.Exists)
            .Select(value => OfValues(decider, value.TextOrNull is { } one ? [one] : [.. value.Items.Select(item => item.Text)]))
            .Where(judgment => judgment != "Not known")
            .Distinct().ToList();
        return each switch { [] => "Not known", [var one] => one, _ => "In part" };
    }

    private static string OfValues(RawYaml decider, IReadOnlyList<string> values) =>
        values is ["unclear"] ? "Not known"
        : Passes(decider["yes_when"], values) ? "Met"
        : Passes(decider["partly_when"], values) ? "In part"
        : "Not met";

    private static bool Passes(RawYaml test, IReadOnlyList<string> values)
    {
        if (test.TextOrNull is { } term)
        {
            return values.Contains(term);
        }

        if (test.Items.Any())
        {
            return test.Items.Any(item => values.Contains(item.Text));
        }

        var (least, most) = test["between"].Items.ToList() is [var from, var to] ? (from, to) : (test["at_least"], test["at_most"]);
        return test.Exists
            && (least.TextOrNull is not { } atLeast || Number(values[0]) >= Number(atLeast))
            && (most.TextOrNull is not { } atMost || Number(values[0]) <= Number(atMost));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
