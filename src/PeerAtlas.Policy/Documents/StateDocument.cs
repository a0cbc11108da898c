using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Dates;
using PeerAtlas.Policy.Facts;
using PeerAtlas.Policy.Terms;

namespace PeerAtlas.Policy.Documents;

/// <summary>A bulletin, manual, rule or guide of a state that a reader would want to open.</summary>
/// <param name="Id">Its lasting name: of its number, else of its title.</param>
/// <param name="Title">Its title.</param>
/// <param name="Number">Bulletin or rule number, if any.</param>
/// <param name="Kind">A term of <c>document-kinds</c>.</param>
/// <param name="Issued">When it was issued.</param>
/// <param name="Effective">When it took or takes effect; may lie ahead.</param>
/// <param name="Url">Where it can be opened.</param>
/// <param name="Claim">What it says, in one sentence of ours: where it was read of, for when, and how sure it is.</param>
/// <param name="At">Where it stands.</param>
public sealed record StateDocument(
    EntryId Id,
    string Title,
    string? Number,
    Term Kind,
    FactDate? Issued,
    FactDate? Effective,
    string Url,
    Claim Claim,
    Place At)
{
    /// <summary>Until when people can comment on it; null where it asks for no comment, or no day is known. May lie ahead.</summary>
    public FactDate? CommentsUntil { get; init; }

    /// <summary>One sentence in our own words.</summary>
    public string Summary => Claim.Value.ToString()!;
}
