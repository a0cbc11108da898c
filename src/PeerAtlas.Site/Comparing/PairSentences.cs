using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Comparing;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Resolving;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Comparing;

/// <summary>What sets two states apart, in sentences for the start of their page.</summary>
/// <remarks>What is not yet researched is said so, never told as "no". An answer on which sources disagree is marked.</remarks>
public static class PairSentences
{
    /// <summary>Coverage of the headline groups, then training and acceptance of other states' credentials.</summary>
    public static string Of(Comparison comparison, Codebook codebook)
    {
        string[] coverage = [.. Coverage(comparison, codebook)];
        string[] lead = coverage is [var first, ..] && !first.Contains("Medicaid", StringComparison.Ordinal)
            ? ["Does Medicaid pay for peer support?"]
            : [];
        return string.Join(' ', [.. lead, .. coverage, .. Training(comparison, codebook), .. Accepted(comparison, codebook)]);
    }

    /// <summary>How many answers are the same, and how old the answers of the first paragraph are.</summary>
    public static string Sureness(Comparison comparison, Codebook codebook, DateOnly today)
    {
        ILookup<Verdict, ComparedRow> by = comparison.Answers.ToLookup(row => row.Verdict);
        int toRead = by[Verdict.Worded].Count();
        int open = by[Verdict.Incomplete].Count() + by[Verdict.Unknown].Count();
        List<string> sentences =
        [
            $"We ask {comparison.Answers.Length} questions of each {Each(comparison)}. The two {Both(comparison)} have the same answer to {NoneOr(by[Verdict.Same].Count())} and differ on {NoneOr(by[Verdict.Differ].Count())}.",
        ];
        if (toRead > 0)
        {
            sentences.Add(toRead == 1 ? "1 more is answered in words that you need to read." : $"{toRead} more are answered in words that you need to read.");
        }

        if (open > 0)
        {
            sentences.Add($"We cannot compare {open} yet, as one {Each(comparison)} or both are not yet researched or not clear.");
        }

        return string.Join(' ', sentences.Concat(Beware(comparison, codebook, today)));
    }

    // What rests on little and what is disputed stands in the sentences themselves; what depends on the day is told of all of them together.
    private static IEnumerable<string> Beware(Comparison comparison, Codebook codebook, DateOnly today)
    {
        (Acceptance? first, Acceptance? second) = Acceptance.Of(comparison, codebook, Mark);
        HashSet<Caveat> doubts =
        [
            .. Headlines(comparison, codebook)
                .Concat(new[] { FirstKnown(comparison, QuestionRole.Training).Row }.OfType<ComparedRow>())
                .SelectMany(row => row.Cells).OfType<ResolvedAnswer>()
                .Concat(new[] { first, second }.OfType<Acceptance>().SelectMany(each => each.RestsOn))
                .SelectMany(answer => answer.Claim.Caveats(today)),
        ];
        if (new[] { Caveat.Undated, Caveat.Old }.Where(doubts.Contains).Select(Doubts.Words).ToArray() is { Length: > 0 } ages)
        {
            yield return $"Some of these answers are {string.Join(" or ", ages)}: look at the dates.";
        }

        foreach (Caveat change in new[] { Caveat.Announced, Caveat.Unconfirmed }.Where(doubts.Contains))
        {
            yield return $"Of some, {change.Words()}.";
        }
    }

    private static IEnumerable<ComparedRow> Headlines(Comparison comparison, Codebook codebook) =>
        comparison.Answers.Where((row, index) => codebook.Questions[index].Headline is not null);

    // Groups for which both states answer alike share a sentence.
    private static IEnumerable<string> Coverage(Comparison comparison, Codebook codebook) =>
        Headlines(comparison, codebook)
            .GroupBy(row => (Word(row.Cells[0]), Word(row.Cells[1])))
            .Select(group => Sentence(comparison, group.First(), Listed(group.Select(row => "for " + FirstLetter.Lower(row.Question.Headline!)))));

    private static string Sentence(Comparison comparison, ComparedRow row, string whom)
    {
        (string first, string second) = (Name(comparison, 0), Name(comparison, 1));
        return (row.IsContested || row.Cells.Any(cell => cell?.Claim.Said.Basis() is not null), row.Cells[0]?.Sign, row.Cells[1]?.Sign) switch
        {
            (false, Sign.Unclear, Sign.Unclear) => $"{FirstLetter.Upper(whom)}, sources do not settle it for either {Each(comparison)}.",
            (_, null, null) => $"{FirstLetter.Upper(whom)}, neither {Each(comparison)} is researched yet.",
            (_, { }, null) => $"{FirstLetter.Upper(whom)}, {first} {Word(row.Cells[0])}; {second} is not yet researched.",
            (_, null, { }) => $"{FirstLetter.Upper(whom)}, {second} {Word(row.Cells[1])}; {first} is not yet researched.",
            (false, Sign.Yes, Sign.Yes) => $"In both {Both(comparison)} Medicaid pays for peer support {whom}.",
            (false, Sign.Limited, Sign.Limited) => $"In both {Both(comparison)} Medicaid pays in part for peer support {whom}.",
            (false, Sign.No, Sign.No) => $"In neither {Each(comparison)} does Medicaid pay for peer support {whom}.",
            _ => $"{FirstLetter.Upper(whom)}, {first} {Word(row.Cells[0])} and {second} {Word(row.Cells[1])}.",
        };
    }

    private static string? Word(ResolvedAnswer? answer) => answer?.Sign switch
    {
        null => null,
        Sign.Yes => "pays",
        Sign.Limited => "pays in part",
        Sign.Unclear => "is not clear",
        _ => "does not pay",
    } + (answer?.Claim.Said.Basis() is { } basis ? $" {basis}" : "") + (answer is { Claim.IsDisputed: true } ? $" ({VerdictWords.Contested})" : "");

    private static IEnumerable<string> Training(Comparison comparison, Codebook codebook)
    {
        if (FirstKnown(comparison, QuestionRole.Training) is not ({ } like, { } row))
        {
            return [];
        }

        string certified = $"To be certified {codebook.PopulationOf(like.Serves).Work ?? $"({FirstLetter.Lower(like.Serves.Name)})"}";
        (string first, string second) = (Name(comparison, 0), Name(comparison, 1));
        return [(row.Cells[0], row.Cells[1]) switch
        {
            ({ } one, { } other) when row.Verdict == Verdict.Same && Mark(one) + Mark(other) is "" =>
                $"{certified}, a person needs {Hours(one)} of training in both {Both(comparison)}.",
            ({ } one, { } other) => $"{certified}, {first} asks for {Hours(one)} of training{Mark(one)}, {second} for {Hours(other)}{Mark(other)}.",
            ({ } one, _) => $"{certified}, {first} asks for {Hours(one)} of training{Mark(one)}; {second} is not yet researched.",
            (_, { } other) => $"{certified}, {second} asks for {Hours(other)} of training{Mark(other)}; {first} is not yet researched.",
            _ => "",
        }];
    }

    // A state speaks by its credentials: what not all of them say is said of the one that says it.
    private static IEnumerable<string> Accepted(Comparison comparison, Codebook codebook) => Acceptance.Of(comparison, codebook, Mark) switch
    {
        ({ Only: null } one, { Only: null } other) when one.Answer.Sign == other.Answer.Sign && Mark(one.Answer) + Mark(other.Answer) is "" =>
            [one.Answer.Sign switch
            {
                Sign.Yes => "Both accept a certificate from another state.",
                Sign.Limited => "Both accept some certificates from other states.",
                _ => "Neither accepts a certificate from another state.",
            }],
        ({ } one, { } other) => [$"{Says(comparison, 0, one)}. {Says(comparison, 1, other)}."],
        ({ } one, null) => [$"{Says(comparison, 0, one)}; {Name(comparison, 1)} is not yet researched on this."],
        (null, { } other) => [$"{Says(comparison, 1, other)}; {Name(comparison, 0)} is not yet researched on this."],
        _ => [],
    };

    private static string Says(Comparison comparison, int column, Acceptance acceptance)
    {
        string says = $"{Accepts(acceptance.Answer)}{Mark(acceptance.Answer)}";
        return acceptance.Only is { } credential
            ? $"For the {credential.ShortName}, {Name(comparison, column)} {says}"
            : $"{FirstLetter.Upper(Name(comparison, column))} {says}";
    }

    private static (LikeCredentials? Like, ComparedRow? Row) FirstKnown(Comparison comparison, QuestionRole role) =>
        comparison.Credentials
            .Select(like => (like, like.Rows.FirstOrDefault(row => row.Question.Role == role && row.Verdict != Verdict.Unknown)))
            .FirstOrDefault(pair => pair.Item2 is not null);

    private static string Accepts(ResolvedAnswer answer) => answer.Sign switch
    {
        Sign.Yes => "accepts a certificate from another state",
        Sign.Limited => "accepts some certificates from other states",
        Sign.Unclear => "may or may not accept a certificate from another state",
        _ => "does not accept a certificate from another state",
    };

    private static string Hours(ResolvedAnswer answer) => answer.Question.Bare(answer.Value);

    // On what it rests, and whether sources disagree, behind the words that tell the value.
    private static string Mark(ResolvedAnswer answer) =>
        (answer.Claim.Said.Basis() is { } basis ? $", {basis}" : "") + (answer.Claim.IsDisputed ? $" ({VerdictWords.Contested})" : "");

    private static string Name(Comparison comparison, int column) => comparison.States[column].State.Name.InSentence();

    private static string Each(Comparison comparison) => StateNames.WordOfEach(comparison.States[0].State, comparison.States[1].State);

    private static string Both(Comparison comparison) => StateNames.WordOfBoth(comparison.States[0].State, comparison.States[1].State);

    private static string Listed(IEnumerable<string> items) => items.ToArray() switch
    {
        [var only] => only,
        [.. var most, var last] => $"{string.Join(", ", most)} and {last}",
        _ => "",
    };

    private static string NoneOr(int count) => count == 0 ? "none" : $"{count}";
}
