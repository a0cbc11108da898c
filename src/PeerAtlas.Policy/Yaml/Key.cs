namespace PeerAtlas.Policy.Yaml;

/// <summary>A key of an entry, as readers, editors and the documentation know it.</summary>
/// <param name="Name">As written in the file.</param>
/// <param name="Form">What may stand under it.</param>
/// <param name="Meaning">A sentence for the person who writes it.</param>
/// <param name="Example">One value as written; null where the form has one of its own.</param>
internal sealed record Key(string Name, Form Form, string Meaning, string? Example = null);
