using PeerAtlas.Policy.Documents;
using PeerAtlas.Site.Wording;

namespace PeerAtlas.Site.Documents;

/// <summary>Documents in a reader's words.</summary>
public static class DocumentWords
{
    /// <summary>What is known of a document, part by part: its kind, its number, when it was issued and from when it holds.</summary>
    public static IEnumerable<string> Details(StateDocument document) => new[]
    {
        document.Kind.Name,
        document.Number,
        document.Issued is { } issued ? $"issued {issued.InWords()}" : null,
        document.Effective is { } effective ? $"effective {effective.InWords()}" : null,
        document.CommentsUntil is { } comments ? $"comments until {comments.InWords()}" : null,
    }.OfType<string>();

    /// <summary>The same of a national paper, whose publisher stands first.</summary>
    public static IEnumerable<string> Details(GuidanceDocument document) => new[]
    {
        document.Publisher,
        document.Kind.Name,
        document.Number,
        document.Issued is { } issued ? $"issued {issued.InWords()}" : "undated",
        document.Effective is { } effective ? $"effective {effective.InWords()}" : null,
    }.OfType<string>();
}
