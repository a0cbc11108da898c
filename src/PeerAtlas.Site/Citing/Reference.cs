using PeerAtlas.Policy.Dates;

namespace PeerAtlas.Site.Citing;

/// <summary>What a reader cites, a page or one fact of it, before it takes the form that a program or a paper wants.</summary>
/// <param name="Key">Its name in lists of references: ASCII letters, digits and hyphens, the same for good.</param>
/// <param name="Title">What is cited, in one line.</param>
/// <param name="Author">The site's name.</param>
/// <param name="Date">The date of what is cited, never that of a build; null when it has none.</param>
/// <param name="Address">Its lasting address in full.</param>
/// <param name="Note">Whose word it is, and whatever else belongs with it, in one line; null for nothing.</param>
public sealed record Reference(string Key, string Title, string Author, FactDate? Date, string Address, string? Note);
