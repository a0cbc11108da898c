namespace PeerAtlas.Policy.Terms;

/// <summary>One fixed term that the data may use.</summary>
/// <param name="Id">As written in the data: kebab-case.</param>
/// <param name="Name">As a reader sees it.</param>
/// <param name="Meaning">
/// A whole sentence in a reader's words. In a question's value, <c>{state}</c> stands for the state's name.
/// Null where the name says enough.
/// </param>
public sealed record Term(string Id, string Name, string? Meaning = null);
