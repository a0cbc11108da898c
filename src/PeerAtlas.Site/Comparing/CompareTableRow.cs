using Microsoft.AspNetCore.Components;
using PeerAtlas.Policy.Comparing;
using PeerAtlas.Site.Pages;

namespace PeerAtlas.Site.Comparing;

/// <summary>One row of a comparison of two states, ready to be written.</summary>
/// <param name="Key">Names the row within its table for scripts and tests: a question's id, or a code.</param>
/// <param name="Verdict">What can be said of the two.</param>
/// <param name="Label">What is compared, in a few words.</param>
/// <param name="Address">A page on it; null when there is none.</param>
/// <param name="Words">The verdict in words.</param>
/// <param name="First">The first state's cell; empty when not yet researched.</param>
/// <param name="Second">The second state's cell; empty when not yet researched.</param>
public sealed record CompareTableRow(
    string Key, Verdict Verdict, string Label, string? Address, string Words, MarkupString First, MarkupString Second)
{
    /// <summary>The fragment of the row; null where the page may hold several of the same key.</summary>
    public string? Id { get; init; }

    /// <summary>A row of a question.</summary>
    public static CompareTableRow Of(SiteContext site, ComparedRow row, MarkupString first, MarkupString second) => new(
        row.Question.Id, row.Verdict, row.Question.Label, site.To(row.Question), row.Words(), first, second);
}
