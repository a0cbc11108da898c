using PeerAtlas.Policy.States;

namespace PeerAtlas.Site.Corrections;

/// <summary>A fact as the page shows it, for a reader who knows better.</summary>
/// <param name="State">Whose it is.</param>
/// <param name="Subject">The question, or what else it tells: "Training hours (CPSS)".</param>
/// <param name="Value">The value that the page shows.</param>
public sealed record FactInQuestion(State State, string Subject, string Value);
