namespace PeerAtlas.Site.Tests.Facts;

/// <summary>How many states answer a yes-or-no question in which way, counted in the files; the District of Columbia is counted with the states.</summary>
/// <param name="Words">The answer in a reader's words, as it stands within a sentence.</param>
/// <param name="Count">How many give it.</param>
/// <param name="IsOpen">True where it is neither yes, nor no, nor in part.</param>
internal sealed record RawSigns(string Words, int Count, bool IsOpen)
{
    private static readonly (string? Id, string Words)[] Signs =
        [("yes", "yes"), ("limited", "in part"), ("no", "no"), ("unclear", "not clear"), (null, "not yet researched")];

    /// <summary>Every answer in the order in which answers are told, those that no state gives included.</summary>
    public static IReadOnlyList<RawSigns> Of(string question) => Of(RawAnswer.Counted(question).Select(answer => answer?.Values[0]));

    /// <summary>The same of some values; null for what is not yet researched.</summary>
    public static IReadOnlyList<RawSigns> Of(IEnumerable<string?> values)
    {
        var all = values.ToList();
        return [.. Signs.Select(sign => new RawSigns(sign.Words, all.Count(value => value == sign.Id), sign.Id is null or "unclear"))];
    }

    /// <summary>Every answer with the words before its number: "at least " before a settled one while others are open.</summary>
    public static IEnumerable<(string Least, RawSigns Sign)> WithLeast(string question)
    {
        var all = Of(question);
        return all.Select(sign => (!sign.IsOpen && sign.Count > 0 && all.Any(other => other.IsOpen && other.Count > 0) ? "at least " : "", sign));
    }

    /// <summary>"at least 46 yes, 3 in part, 1 no; 1 not yet researched": answers that no state gives are left out.</summary>
    public static string InWords(string question)
    {
        var told = Of(question).Where(sign => sign.Count > 0).ToLookup(sign => sign.IsOpen, sign => $"{sign.Count} {sign.Words}");
        var (settled, open) = (string.Join(", ", told[false]), string.Join(", ", told[true]));
        return settled.Length == 0 || open.Length == 0 ? settled + open : $"at least {settled}; {open}";
    }

    /// <summary>"by facts from 2018 to 2025", or how many of them carry a date; null when none does.</summary>
    public static string? Span(string question)
    {
        var answers = RawAnswer.Counted(question).OfType<RawAnswer>().ToList();
        var dates = answers.Select(answer => answer.Date?[..4]).OfType<string>().Order(StringComparer.Ordinal).ToList();
        if (dates.Count == 0)
        {
            return null;
        }

        var years = dates[0] == dates[^1] ? $"from {dates[0]}" : $"from {dates[0]} to {dates[^1]}";
        return dates.Count == answers.Count ? $"by facts {years}" : $"by facts of which {dates.Count} of {answers.Count} carry a date, {years}";
    }
}
