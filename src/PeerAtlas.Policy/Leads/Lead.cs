using PeerAtlas.Policy.Checking;
using PeerAtlas.Policy.Codebooks;
using PeerAtlas.Policy.Sources;

namespace PeerAtlas.Policy.Leads;

/// <summary>
/// A trace of a source that nobody could open yet: a rule that another text names, a page behind a wall. Never a fact: it answers nothing,
/// counts nowhere, and stands only where maintainers look.
/// </summary>
/// <param name="For">What it may tell: the id of a question or requirement, or a few words.</param>
/// <param name="Question">The question or requirement of that id; null for words.</param>
/// <param name="Text">What to look for, and where.</param>
/// <param name="Source">The source that names it; null for none or for an address.</param>
/// <param name="Url">The address at which it is named; that of <paramref name="Source"/> if there is one; null for none.</param>
/// <param name="At">Where it stands.</param>
public sealed record Lead(string For, Question? Question, string Text, Source? Source, string? Url, Place At);
