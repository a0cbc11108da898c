namespace PeerAtlas.Site.Tests.Facts;

/// <summary>
/// What makes the facts of one state file more or less sure, worked out from the files' text alone: their sources, of the file itself or
/// shared by several, their dates, and on what they rest.
/// </summary>
internal sealed class RawFacts(RawYaml state, RawData data)
{
    /// <summary>A source that the file cites.</summary>
    public RawYaml Source(string id) => state["sources"][id] is { Exists: true } own ? own : data.SharedSource(id);

    /// <summary>Every source that the file defines or cites.</summary>
    public IEnumerable<(string Id, RawYaml Source)> Sources() => state["sources"].Entries.Select(entry => entry.Key)
        .Concat(Cited(state))
        .Distinct()
        .Select(id => (id, Source(id)));

    /// <summary>The ids of the sources of a fact, the main one first.</summary>
    public static IReadOnlyList<string> SourcesOf(RawYaml fact) =>
        fact["source"].TextOrNull is { } one ? [one] : [.. fact["source"].Items.Select(item => item.Text)];

    /// <summary>The date that a fact speaks for; null when it is undated.</summary>
    public string? Date(RawYaml fact) => fact["as_of"].TextOrNull ?? Source(SourcesOf(fact)[0])["published"].TextOrNull;

    /// <summary>On what a value rests, where that is neither the state's own word nor stated outright.</summary>
    public string? Basis(RawYaml fact)
    {
        if (fact["value"].TextOrNull == "unclear")
        {
            return null;
        }

        var year = Date(fact) is { } date ? $"a {date[..4]}" : "an undated";
        var text = RestsOn(fact, "trade") ? $"{year} trade publication" : RestsOn(fact, "survey") ? $"{year} national review" : null;
        return (IsInferred(fact), text) switch
        {
            (true, null) => "by our reading",
            (true, _) => $"by our reading of {text}",
            (false, null) => null,
            _ => $"by {text}",
        };
    }

    /// <summary>Words of a value with what they rest on.</summary>
    public string Told(string words, RawYaml fact) => Basis(fact) is { } basis ? $"{words.TrimEnd('.')}, {basis}" : words;

    /// <summary>Every caveat that there is, and whether it applies to a fact.</summary>
    public IEnumerable<(string Words, bool Applies)> Caveats(RawYaml fact, DateOnly today)
    {
        var date = Date(fact);
        yield return ("undated", date is null);
        yield return ("older than three years", date is not null && RawDate.IsPast(date, today.AddYears(-3)));
        yield return ("our reading of the source", IsInferred(fact));
        yield return ("trade publication", RestsOn(fact, "trade"));
        yield return ("from a survey", RestsOn(fact, "survey"));
        var from = fact["announced"]["from"].TextOrNull;
        yield return ("a change was announced, and we have not confirmed it", from is not null && RawDate.IsPast(from, today));
        yield return ("a change is announced", from is not null && !RawDate.IsPast(from, today));
    }

    /// <summary>The day on which all sources of a fact had been opened; null while one of them has not been.</summary>
    public string? Checked(RawYaml fact)
    {
        var days = SourcesOf(fact).Select(id => Source(id)["checked"].TextOrNull).ToList();
        return days.Contains(null) ? null : days.Order(StringComparer.Ordinal).First();
    }

    private static bool IsInferred(RawYaml fact) => fact["reading"].TextOrNull == "inferred";

    private bool RestsOn(RawYaml fact, string mark)
    {
        var marks = SourcesOf(fact).Select(id => data.Codebook.Mark(Source(id)["kind"].Text)).ToList();
        return !marks.Contains(null) && marks.Contains(mark);
    }

    private static IEnumerable<string> Cited(RawYaml node) => node.Items.SelectMany(Cited)
        .Concat(node.Entries.SelectMany(entry => entry.Key == "source" ? SourcesOf(node) : Cited(entry.Value)));
}
