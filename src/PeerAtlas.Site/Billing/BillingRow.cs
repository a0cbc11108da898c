using PeerAtlas.Policy.Billing;
using PeerAtlas.Policy.States;

namespace PeerAtlas.Site.Billing;

/// <summary>A row of a table of billing codes.</summary>
/// <param name="State">Whose it is.</param>
/// <param name="Entry">The code with its modifiers.</param>
public sealed record BillingRow(State State, BillingEntry Entry);
