using System.Collections.Immutable;
using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Documents;

/// <summary>Federal or national guidance.</summary>
/// <param name="Id">Kebab-case; also its fragment on the page of documents.</param>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who issued it.</param>
/// <param name="Number">Such as SMDL #07-011, if any.</param>
/// <param name="Kind">A term of <c>document-kinds</c>.</param>
/// <param name="Issued">When it was issued.</param>
/// <param name="Effective">When it took effect.</param>
/// <param name="Url">Where it, or a page about it, can be opened.</param>
/// <param name="Summary">In our own words.</param>
/// <param name="KeyPoints">What a reader should take from it.</param>
/// <param name="Note">What a reader should know about the link or the text.</param>
/// <param name="SourceUrls">Where the stated facts were read, the main one first.</param>
/// <param name="At">Where it stands.</param>
public sealed record GuidanceDocument(
    string Id,
    string Title,
    string Publisher,
    string? Number,
    Term Kind,
    FactDate? Issued,
    FactDate? Effective,
    string Url,
    string Summary,
    ImmutableArray<string> KeyPoints,
    string? Note,
    ImmutableArray<string> SourceUrls,
    Place At)
{
    /// <summary>True for the national model standards, which charts of requirements show as a line.</summary>
    public bool IsModelStandard { get; init; }
}
