using PeerAtlas.Policy.Upkeep;
using PeerAtlas.Site.Formats;

namespace PeerAtlas.Site.Upkeep;

/// <summary>What is to be done as a table, one row a thing, the most needed first.</summary>
public static class NeedsCsv
{
    /// <summary>The table.</summary>
    /// <param name="needs">What is in need.</param>
    /// <param name="today">The day of the report.</param>
    public static CsvTable Of(IEnumerable<Need> needs, DateOnly today) => CsvTable.Of<Need>(
        "needs",
        "What to do next, most needed first",
        [
            CsvColumn<Need>.Text("code", "The gravest reason.", need => need.Gravest.Code()),
            CsvColumn<Need>.Text("codes", "All reasons, parted by a space, the gravest first.", need => string.Join(' ', need.Reasons.Select(reason => reason.Code()))),
            CsvColumn<Need>.Text("state_code", "Two letters; empty for a source that several files cite.", need => need.State?.Code),
            CsvColumn<Need>.Text("state", "The state, the District of Columbia, or the territory.", need => need.State?.Name),
            CsvColumn<Need>.Text("kind", "What it is.", need => need.KindCode()),
            CsvColumn<Need>.Text("question", "The question or requirement that it is about.", need => need.Question?.Id),
            CsvColumn<Need>.Text("name", "What it is called.", need => need.Name),
            CsvColumn<Need>.Text("now", "What stands there now.", need => need.Now(today)),
            CsvColumn<Need>.Text("to_do", "What is to be done about the gravest reason.", need => need.Gravest.ToDo()),
            CsvColumn<Need>.Date("as_of", "The date that the fact speaks for.", need => need.Claim?.SpeaksFor),
            CsvColumn<Need>.Number("facts", "How many facts rest on a source.", need => need.Source is not null ? need.Facts : null),
            CsvColumn<Need>.Text("url", "The address to open.", need => need.Address()),
            CsvColumn<Need>.Text("page", "Its place on the site.", need => need.Page()),
            CsvColumn<Need>.Text("file", "The file to write in.", need => need.At.File),
            CsvColumn<Need>.Number("line", "The line.", need => need.At.Line),
        ],
        needs);

    /// <summary>What a need is of, in files: <c>headline</c>.</summary>
    internal static string KindCode(this Need need) => need.Kind switch
    {
        NeedOf.Headline => "headline",
        NeedOf.Answer => "answer",
        NeedOf.Credential => "credential",
        NeedOf.Billing => "billing",
        NeedOf.Contact => "contact",
        NeedOf.Document => "document",
        NeedOf.Training => "training",
        NeedOf.Service => "service",
        NeedOf.Advocacy => "advocacy",
        NeedOf.Lead => "lead",
        _ => "source",
    };

    /// <summary>The address to open: of the source, or of where a lead is named; null for none.</summary>
    internal static string? Address(this Need need) => need.Lead is { } lead ? lead.Url : need.Source?.Url ?? need.Claim?.Source.Url;

    /// <summary>Its place on the site; null for what has none.</summary>
    internal static string? Page(this Need need) => need is { State: { } state, Anchor: { } anchor } ? $"/states/{state.Slug}/#{anchor}" : null;
}
