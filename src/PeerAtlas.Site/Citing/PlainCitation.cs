using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Citing;

/// <summary>A reference as a sentence, for whoever writes by hand.</summary>
public static class PlainCitation
{
    /// <summary>PeerAtlas. “Ohio: Youth: Yes.” September 2, 2024. https://… Source: …</summary>
    public static string Of(Reference reference) =>
        $"{reference.Author}. “{reference.Title}{FullStop.After(reference.Title)}” {Date(reference)}. {reference.Address}{(reference.Note is { } note ? $" {note}" : "")}";

    private static string Date(Reference reference) => reference.Date is { } date ? date.InWords() : "Undated";
}
