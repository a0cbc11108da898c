using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Sources;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Documents;

/// <summary>A bulletin, manual, rule or guide of a state that a reader would want to open.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Number">Bulletin or rule number, if any.</param>
/// <param name="Kind">A term of <c>document-kinds</c>.</param>
/// <param name="Issued">When it was issued.</param>
/// <param name="Effective">When it took or takes effect; may lie ahead.</param>
/// <param name="Url">Where it can be opened.</param>
/// <param name="Summary">One sentence in our own words.</param>
/// <param name="Source">Where it was read of.</param>
/// <param name="At">Where it stands.</param>
public sealed record StateDocument(
    string Title,
    string? Number,
    Term Kind,
    FactDate? Issued,
    FactDate? Effective,
    string Url,
    string Summary,
    Source Source,
    Place At);
