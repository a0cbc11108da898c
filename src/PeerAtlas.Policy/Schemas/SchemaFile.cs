namespace PeerAtlas.Policy.Schemas;

/// <summary>A JSON Schema (draft 7, which editors read) of one kind of file.</summary>
/// <param name="Name">The name of its file: <c>state.schema.json</c>.</param>
/// <param name="Text">What stands in it.</param>
public sealed record SchemaFile(string Name, string Text);
